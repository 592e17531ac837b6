package lupe.load.bytes;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A stream cut into lines; one that is longer than allowed is passed over and named. */
public final class Lines {
  private final ByteWindow window;
  private final int longest;
  private int taken;

  /** Cuts a stream into lines of at most so many bytes. */
  public Lines(InputStream in, int longest) {
    this.window = new ByteWindow(in);
    this.longest = longest;
  }

  /**
   * The next line without its end, or null behind the last.
   *
   * @throws RecordTooLongException if it is too long; the one after it comes next
   */
  public @Nullable Slice next() throws IOException, RecordTooLongException {
    window.skip(taken);
    taken = 0;
    int searched = 0;
    while (true) {
      int end = window.indexOf((byte) '\n', searched);
      if (end >= 0) return line(end, end + 1);
      searched = window.length();
      if (searched > longest) throw passOver();
      if (!window.grow()) return searched == 0 ? null : line(searched, searched);
    }
  }

  private Slice line(int length, int withEnd) throws RecordTooLongException {
    taken = withEnd;
    if (length > longest) throw new RecordTooLongException(window.line(), longest);
    return window.slice(length);
  }

  private RecordTooLongException passOver() throws IOException {
    long line = window.line();
    int end = window.indexOf((byte) '\n', 0);
    while (end < 0) {
      window.skip(window.length());
      if (!window.grow()) return new RecordTooLongException(line, longest);
      end = window.indexOf((byte) '\n', 0);
    }
    window.skip(end + 1);
    return new RecordTooLongException(line, longest);
  }
}
