package lupe.load.bytes;

/**
 * Some bytes of a file, without a copy of them.
 *
 * @param bytes array that holds them, to be read only, and only until the next is asked for
 * @param offset where they begin
 * @param length how many there are
 * @param line line of the first of them, from 1
 */
@SuppressWarnings("ArrayRecordComponent")
public record Slice(byte[] bytes, int offset, int length, long line) {
  /** The slice without white space, byte order mark and record separators around it. */
  public Slice strip() {
    int from = offset;
    int to = offset + length;
    while (from < to && (isBlank(bytes[from]) || isMark(from, to))) {
      from += isBlank(bytes[from]) ? 1 : 3;
    }
    while (to > from && isBlank(bytes[to - 1])) to--;
    return new Slice(bytes, from, to - from, line);
  }

  /** Whether nothing is in it. */
  public boolean isEmpty() {
    return length == 0;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n' || b == 0x1E;
  }

  private boolean isMark(int i, int to) {
    return i + 2 < to
        && bytes[i] == (byte) 0xEF
        && bytes[i + 1] == (byte) 0xBB
        && bytes[i + 2] == (byte) 0xBF;
  }
}
