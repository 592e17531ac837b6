package lupe.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import lupe.ArticleIndex;
import lupe.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialCountTest {
  @ParameterizedTest
  @ValueSource(ints = {3, ArticleSearch.PARTIAL_EXACT_UP_TO + 500})
  void articlesWithSomeOfTheWordsAreCountedExactlyUpToABound(int articles) throws IOException {
    try (var index = ArticleIndex.inMemory()) {
      try (var update = index.update()) {
        for (int i = 0; i < articles - 1; i++)
          update.add(Article.builder("h" + i, "Haushalt", "Der Haushalt wächst.").build());
        update.add(Article.builder("s", "Streik", "Die Züge stehen still.").build());
        update.commit();
      }
      index.refresh();
      SearchResult result = index.search("Haushalt Streik");
      assertThat(result.total()).isZero();
      assertThat(result.hits().get(0).article().id()).isEqualTo("s");
      if (articles <= ArticleSearch.PARTIAL_EXACT_UP_TO)
        assertThat(result.partial()).isEqualTo(articles);
      else
        assertThat(result.partial())
            .isBetween((long) ArticleSearch.PARTIAL_EXACT_UP_TO, (long) articles);
    }
  }
}
