package lupe.load.bytes;

import com.google.common.base.Utf8;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Text from bytes: UTF-8 where it is UTF-8, else windows-1252.
 *
 * <p>Where most of the bytes that are not ASCII are good UTF-8, as when something cut a file in the
 * middle of a character, only the bad ones are read as windows-1252; else all, since {@code FPÖ“}
 * of windows-1252 happens to be UTF-8 of something else.
 */
public final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private TextDecoder() {}

  /**
   * What bytes say.
   *
   * @param text the text
   * @param fallback number of bytes that were read as windows-1252, 0 if all is UTF-8
   */
  public record Decoded(String text, int fallback) {}

  /** Whether bytes are UTF-8. */
  public static boolean isUtf8(Slice slice) {
    return Utf8.isWellFormed(slice.bytes(), slice.offset(), slice.length());
  }

  /** Decodes bytes. */
  public static Decoded decode(Slice slice) {
    if (isUtf8(slice)) {
      return new Decoded(
          new String(slice.bytes(), slice.offset(), slice.length(), StandardCharsets.UTF_8), 0);
    }
    Decoded mixed = decodeMixed(slice);
    int others = 0;
    for (int i = slice.offset(); i < slice.offset() + slice.length(); i++) {
      if (slice.bytes()[i] < 0) others++;
    }
    if (mixed.fallback() * 2 < others - mixed.fallback()) return mixed;
    return new Decoded(
        new String(slice.bytes(), slice.offset(), slice.length(), WINDOWS_1252), others);
  }

  private static Decoded decodeMixed(Slice slice) {
    CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(slice.bytes(), slice.offset(), slice.length());
    CharBuffer out = CharBuffer.allocate(slice.length());
    int fallback = 0;
    while (true) {
      CoderResult result = utf8.decode(in, out, true);
      if (!result.isError()) break;
      byte[] bad = new byte[result.length()];
      in.get(bad);
      out.put(new String(bad, WINDOWS_1252));
      fallback += bad.length;
    }
    return new Decoded(out.flip().toString(), fallback);
  }
}
