package lupe.german;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
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
    try (InputStream in =
        Objects.requireNonNull(Tables.class.getResourceAsStream("words.bin"), "words.bin")) {
      Lexicon lexicon = Lexicon.read(in);
      return new Tables(lexicon, RULES + "-" + lexicon.checksum());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
