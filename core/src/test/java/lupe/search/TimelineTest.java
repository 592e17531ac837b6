package lupe.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import lupe.ArticleIndex;
import lupe.article.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {
  private static final List<String> DAYS =
      List.of("2024-12-30", "2025-01-05", "2025-01-06", "2025-01-31", "2025-03-01", "2025-03-01");
  private static ArticleIndex index;

  @BeforeAll
  static void indexArticles() throws IOException {
    index = ArticleIndex.inMemory();
    try (var update = index.update()) {
      for (int i = 0; i < DAYS.size(); i++) {
        update.add(
            Article.builder("a" + i, "Streik", "Die Bahn steht.")
                .published(LocalDate.parse(DAYS.get(i)))
                .build());
      }
      update.add(Article.of("undated", "Streik", "Wann, weiß niemand."));
      update.commit();
    }
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({
    "WEEK, 2025-W01=2 2025-W02=1 2025-W03=0 2025-W04=0 2025-W05=1 2025-W06=0 2025-W07=0"
        + " 2025-W08=0 2025-W09=2",
    "MONTH, 2024-12=1 2025-01=3 2025-02=0 2025-03=2",
    "YEAR, 2024=1 2025=5",
  })
  void everyIntervalFromTheFirstToTheLastArticleHasABar(Interval by, String expected)
      throws IOException {
    Timeline timeline = index.timeline(SearchRequest.of("Streik"), by);
    assertThat(timeline.bars().stream().map(bar -> bar.name() + "=" + bar.count()).toList())
        .containsExactly(expected.split(" "));
    assertThat(timeline.total()).isEqualTo(6);
    assertThat(timeline.undated()).isEqualTo(1);
  }

  @Test
  void barsFollowEachOtherWithoutGap() throws IOException {
    List<Timeline.Bar> bars = index.timeline(SearchRequest.of("Bahn"), Interval.DAY).bars();
    assertThat(bars).hasSize(62);
    for (int i = 1; i < bars.size(); i++) {
      assertThat(bars.get(i).from()).isEqualTo(bars.get(i - 1).to().plusDays(1));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-01, 2025-01-01, DAY",
    "2025-01-01, 2025-01-31, DAY",
    "2025-01-01, 2025-03-31, WEEK",
    "2025-01-01, 2026-03-31, MONTH",
    "2020-01-01, 2026-03-31, YEAR",
  })
  void theIntervalFitsTheTimeSpanned(LocalDate first, LocalDate last, Interval expected) {
    assertThat(Interval.fitting(first, last)).isEqualTo(expected);
  }

  @Test
  void theFirstDaysOfAYearMayBeOfALastWeek() {
    LocalDate monday = Interval.WEEK.begin(LocalDate.of(2027, 1, 2));
    assertThat(Interval.WEEK.name(monday)).isEqualTo("2026-W53");
    assertThat(Interval.WEEK.number(monday) + 1)
        .isEqualTo(Interval.WEEK.number(Interval.WEEK.next(monday)));
  }

  @Test
  void nothingFoundHasNoBarsAndSaysWhy() throws IOException {
    Timeline timeline = index.timeline(SearchRequest.of("Quastenflosser"), null);
    assertThat(timeline.bars()).isEmpty();
    assertThat(timeline.total()).isZero();
    assertThat(timeline.advice()).hasSize(1);
  }

  @Test
  void withoutAQueryAllArticlesCount() throws IOException {
    assertThat(index.timeline(SearchRequest.of(""), Interval.YEAR).total()).isEqualTo(6);
  }
}
