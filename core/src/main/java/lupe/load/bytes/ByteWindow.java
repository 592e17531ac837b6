package lupe.load.bytes;

import com.google.common.base.Preconditions;
import java.io.IOException;
import java.io.InputStream;

/** The part of a stream that is looked at: grows at its end, is given up from its start. */
public final class ByteWindow {
  private static final int FIRST_SIZE = 1 << 16;

  private final InputStream in;
  private byte[] bytes = new byte[FIRST_SIZE];
  private int start;
  private int end;
  private long line = 1;

  /** A window at the beginning of a stream. */
  public ByteWindow(InputStream in) {
    this.in = in;
  }

  /** Bytes in the window. */
  public int length() {
    return end - start;
  }

  /** A byte of the window, 0 being the first. */
  public byte at(int index) {
    return bytes[start + index];
  }

  /** Line of the first byte of the window, from 1. */
  public long line() {
    return line;
  }

  /** Reads more at the end; false if there is no more. */
  public boolean grow() throws IOException {
    if (end == bytes.length) makeRoom();
    int n = in.read(bytes, end, bytes.length - end);
    if (n > 0) end += n;
    return n >= 0;
  }

  /** Gives up bytes at the start. */
  public void skip(int count) {
    Preconditions.checkPositionIndex(count, length());
    for (int i = start; i < start + count; i++) {
      if (bytes[i] == '\n') line++;
    }
    start += count;
  }

  /** Index of the first such byte from an index on, or -1; the window does not grow. */
  public int indexOf(byte wanted, int from) {
    for (int i = start + from; i < end; i++) {
      if (bytes[i] == wanted) return i - start;
    }
    return -1;
  }

  /** The first bytes of the window, valid until it grows. */
  public Slice slice(int length) {
    Preconditions.checkPositionIndex(length, length());
    return new Slice(bytes, start, length, line);
  }

  private void makeRoom() {
    byte[] target =
        start > bytes.length / 2 ? bytes : new byte[Math.multiplyExact(bytes.length, 2)];
    System.arraycopy(bytes, start, target, 0, end - start);
    bytes = target;
    end -= start;
    start = 0;
  }
}
