package lupe.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RandomTextTest {
  private static final GermanWords WORDS = GermanWords.get();
  private static final int[] LENGTHS = {
    0, 1, 2, 3, 7, 20, 60, 119, 120, 121, 254, 255, 256, 10_000
  };
  private static final String GERMAN =
      "aäbcdeéfghiIjklmnNoöpqrsſßẞtuüvwxyz-:*_/·’'0123456789\u00AD\u0308";
  private static final List<String> PIECES =
      List.of(
          "haus", "Bürger", "ge", "zu", "en", "s", "innen", ":", "-", "19", "straße", "ä", "ung");

  @Test
  void anyCharactersAreAnalysedWithinBounds() {
    Random random = new Random(42);
    for (int round = 0; round < 3000; round++) {
      check(anyCharacters(random, LENGTHS[round % LENGTHS.length]));
    }
  }

  @Test
  void germanLettersAreAnalysedWithinBounds() {
    Random random = new Random(43);
    for (int round = 0; round < 20_000; round++) {
      check(letters(random, 1 + random.nextInt(40)));
    }
    for (int length : LENGTHS) {
      check(letters(random, length));
    }
  }

  @Test
  void piecesOfWordsAreAnalysedWithinBounds() {
    Random random = new Random(44);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder word = new StringBuilder();
      for (int i = random.nextInt(8); i >= 0; i--) {
        word.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      check(word.toString());
    }
  }

  private static void check(String word) {
    WordAnalysis analysis = WORDS.analyse(word);
    assertThat(analysis.word()).isEqualTo(word);
    assertThat(analysis.lemmas()).isNotEmpty();
    assertThat(analysis.parts().size()).isNotEqualTo(1);
    int end = 0;
    for (WordAnalysis.Part part : analysis.parts()) {
      assertThat(part.start()).as(word).isGreaterThanOrEqualTo(end).isLessThan(part.end());
      assertThat(part.lemmas()).isNotEmpty();
      end = part.end();
    }
    assertThat(end).isLessThanOrEqualTo(word.length());
    if (word.length() < 300) {
      WORDS.family(analysis.lemma());
      WORDS.otherGender(analysis.lemma());
      Spelling.bareVowelVariants(Spelling.key(word));
    }
  }

  private static String anyCharacters(Random random, int length) {
    StringBuilder word = new StringBuilder();
    while (word.length() < length) {
      if (random.nextInt(8) == 0) {
        word.append((char) random.nextInt(0x10000));
      } else {
        word.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      }
    }
    return word.toString();
  }

  private static String letters(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(GERMAN.charAt(random.nextInt(GERMAN.length())));
    }
    return word.toString();
  }
}
