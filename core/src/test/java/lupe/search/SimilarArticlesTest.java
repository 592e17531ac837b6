package lupe.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lupe.ArticleIndex;
import lupe.article.Article;
import lupe.load.ArticleLoader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarArticlesTest {
  private static final Path TESTDATA = Path.of(System.getProperty("lupe.testdata", "testdata"));
  private static ArticleIndex index;

  @BeforeAll
  static void indexTheArticles() throws IOException {
    index = ArticleIndex.inMemory();
    if (!Files.isDirectory(TESTDATA)) return;
    try (var update = index.update()) {
      ArticleLoader.standard().load(List.of(TESTDATA.resolve("articles")), update::add);
      update.commit();
    }
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "politik/wolf-jagdrecht.txt | tag:dna.example.com,2024:meldung-3902",
        "politik/militaerhaushalt-kompromiss.txt"
            + " | https://rundschau.example.org/politik/wehretat-bundestag",
        "kb-20250329-0051 | lok-525",
      })
  void theMostSimilarArticleIsAboutTheSameThing(String id, String expected) throws IOException {
    assumeThat(index.size()).as("articles of testdata").isPositive();
    List<SimilarArticle> similar = index.similar(id, 3).orElseThrow();
    assertThat(similar.get(0).article().id()).isEqualTo(expected);
    assertThat(similar)
        .allSatisfy(s -> {
          assertThat(s.names().size() + s.words().size()).isGreaterThanOrEqualTo(2);
          assertThat(s.score()).isBetween(0.1f, 1.2f);
        })
        .extracting(s -> s.article().id())
        .doesNotContain(id)
        .doesNotHaveDuplicates();
  }

  @Test
  void copiesOfTheArticleAreNotSimilarToIt() throws IOException {
    assumeThat(index.size()).as("articles of testdata").isPositive();
    List<SimilarArticle> similar = index.similar("wi-2025-041", 50).orElseThrow();
    assertThat(similar)
        .isNotEmpty()
        .extracting(s -> s.article().title())
        .doesNotContain("Peking drosselt Export wichtiger Metalle");
  }

  @Test
  void anUnknownIdHasNoAnswerAndALonelyArticleAnEmptyOne() throws IOException {
    try (var lonely = ArticleIndex.inMemory();
        var update = lonely.update()) {
      update.add(Article.of("a", "Angler am Fluss", "Es wurde gelacht."));
      update.add(Article.of("b", "Bundestag", "Abgeordnete reden über Haushalt und Rente."));
      update.add(Article.of("c", "", ""));
      update.commit();
      assertThat(lonely.similar("nobody", 5)).isEmpty();
      assertThat(lonely.similar("a", 5)).contains(List.of());
      assertThat(lonely.similar("c", 5)).contains(List.of());
      assertThatThrownBy(() -> lonely.similar("a", 0))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("limit must be 1 to 1000, got 0");
    }
  }
}
