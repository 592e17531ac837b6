package lupe.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import lupe.ArticleIndex;
import lupe.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TiesTest {
  private static final long SEED = 7;

  /** Fewer than wanted, some more, and more than are put in order one by one. */
  @ParameterizedTest
  @ValueSource(ints = {5, 25, 90})
  void articlesThatScoreAlikeAreOrderedByIdInWhateverOrderTheyCame(int articles)
      throws IOException {
    List<String> ids =
        IntStream.range(0, articles).mapToObj(i -> String.format(Locale.ROOT, "a%02d", i)).toList();
    var shuffled = new ArrayList<>(ids);
    Collections.shuffle(shuffled, new Random(SEED));
    List<Article> alike =
        shuffled.stream().map(id -> Article.builder(id, "Haushalt", "Er wächst.").build()).toList();
    try (var index = ArticleIndex.inMemory(alike)) {
      SearchResult result = index.search(SearchRequest.of("Haushalt").allCopies(true).limit(10));
      assertThat(result.hits())
          .extracting(hit -> hit.article().id())
          .containsExactlyElementsOf(ids.subList(0, Math.min(articles, 10)));
    }
  }
}
