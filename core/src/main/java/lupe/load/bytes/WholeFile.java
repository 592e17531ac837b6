package lupe.load.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Files that are one article and are read at once. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * The bytes of a file.
   *
   * @throws TooMuchException if there are more than allowed
   */
  public static Slice read(InputStream in, int longest) throws IOException {
    byte[] bytes = in.readNBytes(longest + 1);
    if (bytes.length > longest) {
      throw new TooMuchException(String.format(Locale.ROOT, "has more than %,d bytes", longest));
    }
    return new Slice(bytes, 0, bytes.length, 1).strip();
  }
}
