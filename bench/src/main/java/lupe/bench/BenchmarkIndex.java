package lupe.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lupe.ArticleIndex;
import lupe.article.Article;
import lupe.index.IndexUpdate;

/** What the JMH benchmarks work on: articles of the file of the property {@code lupe.corpus}. */
final class BenchmarkIndex {
  private BenchmarkIndex() {}

  static List<Article> articles() throws IOException {
    return Articles.read(List.of(Path.of(System.getProperty("lupe.corpus", "testdata/articles"))));
  }

  static ArticleIndex inMemory() throws IOException {
    ArticleIndex index = ArticleIndex.inMemory();
    try (IndexUpdate update = index.update()) {
      for (Article article : articles()) update.add(article);
      update.commit();
    }
    index.refresh();
    return index;
  }
}
