package lupe.german;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.CRC32C;
import lupe.german.lexicon.Lexicon;

/**
 * What the build made and the jar holds.
 *
 * @param lexicon words and modifiers
 * @param fingerprint a mark that changes with the tables and with the rules
 */
record Tables(Lexicon lexicon, String fingerprint) {
  /** To be raised when the rules in the code of this package change what they yield. */
  private static final int RULES = 1;

  static Tables load() {
    try {
      byte[] words = read("words.bin");
      var sum = new CRC32C();
      sum.update(words);
      return new Tables(
          Lexicon.read(new ByteArrayInputStream(words)),
          RULES + "-" + HexFormat.of().toHexDigits((int) sum.getValue()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    }
  }
}
