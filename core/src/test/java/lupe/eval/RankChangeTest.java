package lupe.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankChangeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a b c d | a b c d | 1    |     |",
        "a b c d | d c b a | 1    |     |",
        "a b c d | x a b y | 0.5  | c d | x y",
        "a b     | ''      | 0    | a b |",
        "''      | a b     | 1    |     | a b",
        "a       | a b c d | 1    |     | b c d",
      })
  void theOverlapIsTheShareOfTheOlderAnswersThatStay(
      String before, String after, double overlap, String lost, String gained) {
    RankChange change = change(before, after);
    assertThat(change.overlap()).isEqualTo(overlap);
    assertThat(change.lost()).isEqualTo(ids(lost));
    assertThat(change.gained()).isEqualTo(ids(gained));
    assertThat(change.isNone()).isEqualTo(before.equals(after));
  }

  @Test
  void queriesThatHadNoAnswerDoNotCount() {
    assertThat(RankChange.meanOverlap(List.of(change("a b", "a"), change("", "x")))).hasValue(0.5);
    assertThat(RankChange.meanOverlap(List.of(change("", "x")))).isEmpty();
  }

  private static RankChange change(String before, String after) {
    return new RankChange(new Topic("q", "Haushalt", List.of()), ids(before), ids(after));
  }

  private static List<String> ids(String text) {
    return text == null || text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
  }
}
