package lupe.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import lupe.ArticleIndex;
import lupe.article.Article;
import lupe.article.EntityType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
  private static ArticleIndex index;

  @BeforeAll
  static void indexArticles() throws IOException {
    index = ArticleIndex.inMemory();
    try (var update = index.update()) {
      for (int i = 0; i < 3; i++) {
        update.add(
            Article.builder("a" + i, "Rat", "Über Häuser und den Haushalt stritt der Stadtrat.")
                .source("Talbote")
                .section("Lokales")
                .entity(EntityType.PERSON, "Änne Krüger")
                .build());
      }
      update.add(Article.of("b", "Hauch", "Ein Hauch von Herbst liegt über dem Haushalt."));
      update.commit();
    }
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @Test
  void wordsOfMostArticlesComeFirst() throws IOException {
    assertThat(index.suggestWords("hau", 5)).startsWith("Haushalt").contains("Hauch");
    assertThat(index.suggestWords("hau", 1)).containsExactly("Haushalt");
    assertThat(index.suggestWords("xyz", 5)).isEmpty();
  }

  @Test
  void wordsOfGrammarAreNotSuggested() throws IOException {
    assertThat(index.suggestWords("üb", 5)).doesNotContain("über", "Über", "ueber");
  }

  @Test
  void personsAreSuggestedByAnyOfTheirNames() throws IOException {
    assertThat(index.suggestValues(Facet.PERSON, "krü", 5)).containsExactly("Änne Krüger");
    assertThat(index.suggestValues(Facet.PERSON, "än", 5)).containsExactly("Änne Krüger");
  }

  @Test
  void valuesAreSuggestedAsWritten() throws IOException {
    assertThat(index.suggestValues(Facet.SOURCE, "t", 5)).containsExactly("Talbote");
    assertThat(index.suggestValues(Facet.SECTION, "", 5)).containsExactly("Lokales");
    assertThatThrownBy(() -> index.suggestValues(Facet.DAY, "2", 5))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
