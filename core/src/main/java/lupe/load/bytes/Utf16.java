package lupe.load.bytes;

import com.google.common.io.ByteSource;
import com.google.common.io.CharSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** UTF-16 with a byte order mark, which Windows calls Unicode. */
public final class Utf16 {
  private Utf16() {}

  /** Whether a file begins with a byte order mark of UTF-16. */
  public static boolean isMarked(byte[] head) {
    if (head.length < 2) return false;
    int mark = (head[0] & 0xFF) << 8 | (head[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  /** The same text in UTF-8. */
  public static InputStream asUtf8(InputStream in) throws IOException {
    ByteSource utf8 =
        new CharSource() {
          @Override
          public Reader openStream() {
            return new InputStreamReader(in, StandardCharsets.UTF_16);
          }
        }.asByteSource(StandardCharsets.UTF_8);
    return utf8.openStream();
  }
}
