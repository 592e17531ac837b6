package lupe.load.record;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** UTF-8 that somebody read as windows-1252 before us: {@code GrÃ¶ÃŸe} for {@code Größe}. */
final class Mojibake {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** What the umlauts, the sharp s, quotes and dashes of German look like, misread. */
  private static final Pattern SIGNS =
      Pattern.compile("Ã[¤¶¼Ÿ„–œ©\u0080-\u009f]|â€[œžšº“”™˜¦\u0080-\u009f]|Â[»«§ ]");

  private Mojibake() {}

  /** Whether there are so many signs of it that chance is no explanation. */
  static boolean isLikely(String text) {
    if (text.indexOf('Ã') < 0 && text.indexOf('â') < 0) return false;
    long signs = SIGNS.matcher(text).results().limit(1000).count();
    long umlauts = text.chars().filter(c -> "äöüßÄÖÜ".indexOf(c) >= 0).count();
    return signs > 0 && signs >= umlauts;
  }

  /** The text as it was meant, or nothing if it cannot be read back without a doubt. */
  static Optional<String> mended(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(text.length());
    try {
      var encoder = WINDOWS_1252.newEncoder();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c < 0x100) bytes.put((byte) c);
        else bytes.put(encoder.encode(CharBuffer.wrap(text, i, i + 1)));
      }
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
