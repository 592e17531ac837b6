package lupe.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import lupe.ArticleIndex;
import lupe.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactFormTest {
  @ParameterizedTest
  @CsvSource({
    "Haushalt, Der Haushalt steht fest., Die Haushalte stehen fest.",
    "Haushalte, Die Haushalte stehen fest., Der Haushalt steht fest.",
    "Seltene Erden, Es geht um seltene Erden., Es geht um eine seltene Erde.",
    "'\"Seltene Erden\"', Es geht um seltene Erden., Es geht um eine seltene Erde.",
    "gewählt, Er wurde gewählt am Abend., Er ist wählbar am Abend.",
    "Schueler, Die Schüler lernen hier., Den Schülern gefällt es."
  })
  void aWordAsTypedRanksAboveAnotherFormOfIt(String query, String exact, String other)
      throws IOException {
    List<Article> articles =
        List.of(
            Article.builder("other", "Meldung", other).build(),
            Article.builder("exact", "Meldung", exact).build(),
            Article.builder("without", "Meldung", "Davon ist hier nichts zu lesen.").build());
    try (var index = ArticleIndex.inMemory(articles)) {
      List<Hit> hits = index.search(query).hits();
      assertThat(hits).extracting(hit -> hit.article().id()).containsExactly("exact", "other");
      assertThat(hits.get(0).score()).isGreaterThan(hits.get(1).score());
      assertThat(index.explain(SearchRequest.of(query), "exact").orElseThrow().score())
          .isCloseTo(hits.get(0).score(), within(1e-4f));
    }
  }

  @Test
  void theTypedFormRanksAboveInflectionsAboveHeadsAboveModifiers() throws IOException {
    List<Article> articles =
        List.of(
            Article.builder("modifier", "Meldung", "Die Haushaltsdebatte war heute lang.").build(),
            Article.builder("head", "Meldung", "Der Militärhaushalt war heute strittig.").build(),
            Article.builder("inflected", "Meldung", "Die Haushalte waren heute strittig.").build(),
            Article.builder("exact", "Meldung", "Der Haushalt war heute strittig.").build());
    try (var index = ArticleIndex.inMemory(articles)) {
      assertThat(index.search("Haushalt").hits())
          .extracting(hit -> hit.article().id())
          .containsExactly("exact", "inflected", "head", "modifier");
      assertThat(index.search("Hauhsalt").hits()).isNotEmpty();
    }
  }
}
