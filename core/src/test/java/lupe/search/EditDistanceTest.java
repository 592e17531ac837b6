package lupe.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
  @ParameterizedTest
  @CsvSource({
    "haushalt, haushalt, 0",
    "haushalt, hausalt, 1",
    "haushalt, haushallt, 1",
    "haushalt, haushatl, 1",
    "haushalt, hauswalt, 1",
    "muller, mueller, 1",
    "bundesrat, bundestag, 2",
    "'', abc, 3",
    "abc, '', 3",
    "ca, abc, 3",
  })
  void editsAreCountedBothWays(String left, String right, int expected) {
    assertThat(EditDistance.of(left, right)).isEqualTo(expected);
    assertThat(EditDistance.of(right, left)).isEqualTo(expected);
  }
}
