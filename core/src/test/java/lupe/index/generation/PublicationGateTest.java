package lupe.index.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationGateTest {
  private static final PublicationGate GATE = PublicationGate.standard();

  @ParameterizedTest
  @CsvSource({
    "1000, 1000, true",
    "1000, 980, true",
    "1000, 979, false",
    "1000, 0, false",
    "50, 49, true",
    "50, 48, false",
    "3, 3, true",
    "3, 2, false",
    "0, 1, true",
    "0, 0, false",
    "1000, 5000, true",
  })
  void fewerArticlesThanAllowedAreRefused(long before, long now, boolean passed) {
    GateReport report =
        GATE.judge(Optional.of(Contents.ofArticles(before)), Contents.ofArticles(now));
    assertThat(report.passed()).isEqualTo(passed);
  }

  @ParameterizedTest
  @CsvSource({"99, 1, true", "98, 2, false", "9900, 100, true", "9899, 101, false"})
  void moreBadRecordsThanAllowedAreRefused(long articles, long bad, boolean passed) {
    Contents built = Contents.ofArticles(articles).withInput("x", 1, bad, 0);
    assertThat(GATE.judge(Optional.empty(), built).passed()).isEqualTo(passed);
  }

  @Test
  void aMonthThatGoesEmptyIsRefusedByName() {
    Contents before = months(Map.of("2025-01", 500L, "2025-02", 5L, "2024-12", 0L));
    Contents now = months(Map.of("2025-01", 600L, "2025-03", 5L));
    assertThat(GATE.judge(Optional.of(before), now).refusals())
        .containsExactly("1 months gone empty (2025-02), at most 0 allowed");
    assertThat(GATE.withMaxEmptyMonths(1).judge(Optional.of(before), now).passed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0.8, true", "0.79, false", "1, true"})
  void lostGoldenAnswersAreRefused(double overlap, boolean passed) {
    GateReport report =
        GATE.withOverlap(overlap, 0.8).judge(Optional.empty(), Contents.ofArticles(1));
    assertThat(report.passed()).isEqualTo(passed);
  }

  @Test
  void theFirstGenerationNeedsAnArticle() {
    assertThat(GATE.judge(Optional.empty(), Contents.ofArticles(0)).refusals())
        .containsExactly("0 articles, at least 1 wanted");
  }

  @Test
  void forceIsRecordedOnlyWhereItWasNeeded() {
    PublicationGate forced = GATE.withForce(true);
    GateReport needed = forced.judge(Optional.of(Contents.ofArticles(100)), Contents.ofArticles(1));
    assertThat(needed.passed()).isTrue();
    assertThat(needed.forced()).isTrue();
    assertThat(needed.refusals()).hasSize(1);
    assertThat(forced.judge(Optional.empty(), Contents.ofArticles(1)).forced()).isFalse();
  }

  @Test
  void refusalsTellTheFigures() {
    Contents before = Contents.ofArticles(1000);
    assertThat(GATE.judge(Optional.of(before), Contents.ofArticles(812)).refusals())
        .containsExactly("812 articles, at least 980 wanted (98 % of 1000 in the live generation)");
  }

  private static Contents months(Map<String, Long> perMonth) {
    return Contents.ofArticles(0).withCounts(1000, perMonth, Map.of());
  }
}
