package lupe.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadTest {
  private static final String SENTENCE = "Der Stadtrat hat am Montag den Haushalt beschlossen. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                    | ''",
        "Kurz.                 | Kurz.",
        "Kein Punkt            | Kein Punkt",
        "Am 3. Mai kam er. Ja. | Am 3. Mai kam er. Ja.",
      })
  void aShortTextIsAllLead(String body, String lead) {
    assertThat(Lead.of(body)).isEqualTo(lead);
  }

  @Test
  void sentencesAreTakenWhileTheyAreShort() {
    assertThat(Lead.of(SENTENCE.repeat(10)).strip()).isEqualTo(SENTENCE.repeat(3).strip());
  }

  @Test
  void theFirstSentenceIsTakenHoweverLong() {
    String first = "Wort ".repeat(80) + "Ende.";
    assertThat(Lead.of(first + " " + SENTENCE).strip()).isEqualTo(first);
  }

  @Test
  void aTextWithoutSentencesIsCutBetweenWords() {
    assertThat(Lead.of("Wort ".repeat(10_000))).hasSizeLessThanOrEqualTo(1_000).endsWith("Wort");
    assertThat(Lead.of("x".repeat(10_000))).isEmpty();
  }
}
