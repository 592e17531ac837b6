package lupe.tables;

import static org.assertj.core.api.Assertions.assertThat;

import lupe.german.lexicon.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoreNounsTest {
  @ParameterizedTest
  @ValueSource(strings = {"zeitung", "freiheit", "universitaet", "lehrerin", "energie"})
  void someEndingsTellThatANounIsFeminine(String key) {
    assertThat(MoreNouns.gender(key)).isEqualTo(Reading.FEMININE);
  }

  /** -lein ends in -in, too. */
  @ParameterizedTest
  @ValueSource(strings = {"fraeulein", "buechlein", "maedchen", "parlament"})
  void someEndingsTellThatANounIsNeuter(String key) {
    assertThat(MoreNouns.gender(key)).isEqualTo(Reading.NEUTER);
  }
}
