package lupe.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueriesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 2, 24);
  private static final Query A = Queries.word("a");
  private static final Query B = Queries.word("b");
  private static final Query C = Queries.word("c");

  @Test
  void aProgramCanSayWhatAPersonCanType() {
    Query query =
        Queries.and(
            Queries.or(Queries.phrase("seltene Erden"), Queries.prefix("Lithium")),
            Queries.near(3, "Kiew Abkommen"),
            Queries.exact("Rohstoff"),
            Queries.inTitle(Queries.word("Kiew")),
            Queries.person("Wolodymyr Selenskyj"),
            Queries.place("Kiew"),
            Queries.organisation("EU"),
            Queries.source("taz"),
            Queries.section("Politik"),
            Queries.since(DAY),
            Queries.until(DAY),
            Queries.between(DAY, DAY),
            Queries.not(Queries.word("Putin")));
    assertThat(QueryPrinter.line(query))
        .isEqualTo(
            "all of (any of (\"seltene Erden\", words beginning with Lithium), \"Kiew Abkommen\""
                + " within 3 words, exactly \"Rohstoff\", in the title Kiew, person \"Wolodymyr"
                + " Selenskyj\", place \"Kiew\", organisation \"EU\", source \"taz\", section"
                + " \"Politik\", published since 2025-02-24, published until 2025-02-24, published"
                + " on 2025-02-24, not Putin)");
  }

  @Test
  void likeWithinLikeBecomesOne() {
    assertThat(Queries.and(A, Queries.and(B, C))).isEqualTo(new Query.And(List.of(A, B, C)));
    assertThat(Queries.or(A, Queries.or(B, C))).isEqualTo(new Query.Or(List.of(A, B, C)));
    assertThat(Queries.and(A)).isEqualTo(A);
    assertThat(Queries.or(A)).isEqualTo(A);
  }

  @Test
  void anExclusionStandsBesideSomethingThatMatches() {
    Query notA = new Query.And(List.of(new Query.All(), new Query.Not(A)));
    assertThat(Queries.not(A)).isEqualTo(notA);
    assertThat(Queries.or(B, Queries.not(A))).isEqualTo(new Query.Or(List.of(B, notA)));
    assertThat(Queries.and(B, Queries.not(A)))
        .isEqualTo(new Query.And(List.of(B, new Query.Not(A))));
    assertThat(Queries.not(Queries.not(A))).isEqualTo(A);
  }

  @Test
  void everythingIsWhatIsLeftOfNothing() {
    assertThat(Queries.and()).isEqualTo(new Query.All());
    assertThat(Queries.and(Queries.everything(), A)).isEqualTo(A);
    assertThat(Queries.and(Queries.everything(), Queries.everything())).isEqualTo(new Query.All());
    assertThatIllegalArgumentException().isThrownBy(Queries::or);
  }

  @Test
  void wordsNamesAndRangesAreChecked() {
    assertThatIllegalArgumentException().isThrownBy(() -> Queries.word(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> Queries.phrase(""));
    assertThatIllegalArgumentException().isThrownBy(() -> Queries.exact(""));
    assertThatIllegalArgumentException().isThrownBy(() -> Queries.near(3, "allein"));
    assertThatIllegalArgumentException().isThrownBy(() -> Queries.near(51, "a b"));
    assertThatIllegalArgumentException().isThrownBy(() -> Queries.near(-1, "a b"));
    assertThatIllegalArgumentException().isThrownBy(() -> Queries.prefix("Er"));
    assertThatIllegalArgumentException().isThrownBy(() -> Queries.person(""));
    assertThatIllegalArgumentException().isThrownBy(() -> Queries.source(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> Queries.section(""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Queries.between(DAY, DAY.minusDays(1)))
        .withMessage("ends on 2025-02-23, before it begins on 2025-02-24");
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
  }
}
