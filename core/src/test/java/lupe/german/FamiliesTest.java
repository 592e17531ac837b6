package lupe.german;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamiliesTest {
  private static final GermanWords WORDS = GermanWords.get();

  @ParameterizedTest
  @CsvSource({
    "Wahl, wählen",
    "Wahl, Wähler",
    "wählen, Wahl",
    "Entführung, entführen",
    "Entführung, Entführer",
    "entführen, Entführung",
    "Streik, streiken",
    "Streik, Streikende",
    "Angriff, angreifen",
    "angreifen, Angriff",
    "Ausschluss, ausschließen",
    "Demonstration, demonstrieren",
    "Demonstration, Demonstrant",
    "Politik, politisch",
    "Politik, Politiker",
    "Sicherheit, sicher",
    "Finanzierung, finanzieren",
    "Kampf, kämpfen",
    "Kampf, Kämpfer",
    "Flucht, fliehen",
    "Terrorist, Terrorismus",
    "Industrie, industriell",
    "Produktion, produzieren",
    "Staat, staatlich",
  })
  void relativesAreFound(String lemma, String relative) {
    assertThat(WORDS.family(lemma)).contains(relative);
  }

  @ParameterizedTest
  @CsvSource({
    "Wahl, Wal",
    "Regierung, Region",
    "Flucht, fluchen",
    "Recht, rechen",
    "Krieg, kriegen",
    "Bank, Bange",
    "Bär, bar",
    "Haus, hausen",
  })
  void strangersAreNoRelatives(String lemma, String stranger) {
    assertThat(WORDS.family(lemma)).doesNotContain(stranger);
  }

  @Test
  void familiesAreSmallAndLeaveTheWordItselfOut() {
    for (String lemma : new String[] {"Wirtschaft", "Bau", "Land", "Wahl", "unbekannt", ""}) {
      assertThat(WORDS.family(lemma)).hasSizeLessThanOrEqualTo(8).doesNotContain(lemma);
    }
  }
}
