package lupe.load.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstSentenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Es regnet. Die Elbe steigt. | Es regnet.",
        "Am Montag, den 24. Februar, kam er. Dann ging er. | Am Montag, den 24. Februar, kam er.",
        "Dr. Sina Koch rät zur Geduld. Wölfe seien scheu. | Dr. Sina Koch rät zur Geduld.",
        "Das kostet 2,7 Mio. Euro im Jahr. Zu viel. | Das kostet 2,7 Mio. Euro im Jahr.",
        "Angela D. Merkel sprach. Alle hörten zu. | Angela D. Merkel sprach.",
        "Hohe Kosten, z. B. Strom, drücken. Das sagt er. | Hohe Kosten, z. B. Strom, drücken.",
        "„Wir schaffen das.“ So sprach sie. | „Wir schaffen das.“",
        "Was nun? Niemand weiß es. | Was nun?",
        "So war es 1998. Danach kam Rot-Grün. | So war es 1998.",
        "Karl XII. König von Schweden. Er starb. | Karl XII. König von Schweden.",
        "Ohne Punkt | Ohne Punkt",
        "Peking (DNA) – China liefert nicht. Das trifft alle. | Peking (DNA) – China liefert nicht.",
      })
  void sentencesEndWhereGermanOnesDo(String text, String sentence) {
    assertThat(FirstSentence.of(text)).isEqualTo(sentence);
  }

  @Test
  void aLongSentenceIsCutBetweenWords() {
    assertThat(FirstSentence.of("Wort ".repeat(100))).hasSize(200).endsWith("Wort…");
    assertThat(FirstSentence.of("x".repeat(1000))).hasSize(200).endsWith("x…");
  }
}
