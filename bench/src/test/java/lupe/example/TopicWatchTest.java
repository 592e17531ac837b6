package lupe.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import lupe.ArticleIndex;
import lupe.article.Article;
import org.junit.jupiter.api.Test;

/** How a program is tested that searches: an index in memory, and a day that stands still. */
class TopicWatchTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2025-06-20T12:00:00Z"), ZoneOffset.UTC);

  @Test
  void theWeekHasTheNewsOfSevenDaysNewestFirst() throws IOException {
    List<Article> news =
        List.of(
            article("old", "Hafen wird teurer", "2025-06-01"),
            article("monday", "Neue Kräne im Hafen", "2025-06-16"),
            article("today", "Stau vor dem Containerhafen", "2025-06-20"),
            article("other", "Regen", "2025-06-20"));
    try (var articles = ArticleIndex.inMemory(news, NOON)) {
      assertThat(new TopicWatch(articles, "Hafen").week())
          .containsExactly("Stau vor dem Containerhafen", "Neue Kräne im Hafen");
    }
  }

  @Test
  void anEmptyIndexHasNoNews() throws IOException {
    try (var articles = ArticleIndex.inMemory()) {
      assertThat(new TopicWatch(articles, "Hafen").week()).isEmpty();
    }
  }

  private static Article article(String id, String title, String day) {
    return Article.builder(id, title, title + ".").published(LocalDate.parse(day)).build();
  }
}
