package lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import lupe.query.Span;
import org.junit.jupiter.api.Test;

class QueryPlaceTest {
  @Test
  void caretsStandBelowThePlace() {
    assertThat(QueryPlace.show("no such day", "Erden datum:31.13.2024", new Span(6, 22)))
        .isEqualTo(
            """
            no such day
              Erden datum:31.13.2024
                    ^^^^^^^^^^^^^^^^\
            """);
  }

  @Test
  void ofALongQueryThePlaceAndWhatIsAroundItIsShown() {
    String query = "a".repeat(500) + "!" + "b".repeat(500);
    assertThat(QueryPlace.show("bad", query, new Span(500, 501)).lines())
        .containsExactly(
            "bad",
            "  …" + "a".repeat(40) + "!" + "b".repeat(40) + "…",
            "   " + " ".repeat(40) + "^");
    assertThat(QueryPlace.show("bad", query, new Span(0, 1001)).lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(100));
  }

  @Test
  void aPlaceThatIsNoneIsNotShown() {
    assertThat(QueryPlace.show("bad", "x", new Span(0, 0))).isEqualTo("bad");
    assertThat(QueryPlace.show("bad", "x", new Span(0, 5))).isEqualTo("bad");
  }
}
