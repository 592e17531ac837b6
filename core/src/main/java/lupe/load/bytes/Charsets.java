package lupe.load.bytes;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** Character sets by the names that documents give. */
public final class Charsets {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Charsets() {}

  /**
   * The character set that a document means; ISO-8859-1 and ASCII mean windows-1252, as in all
   * browsers.
   *
   * @see <a href="https://encoding.spec.whatwg.org/#names-and-labels">WHATWG Encoding</a>
   */
  public static Optional<Charset> named(String name) {
    try {
      Charset charset = Charset.forName(name.strip());
      boolean latin = charset.name().equals("ISO-8859-1") || charset.name().equals("US-ASCII");
      return Optional.of(latin ? WINDOWS_1252 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
