package lupe.index;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lupe.article.Article;
import lupe.index.generation.SampleCheck;
import org.apache.lucene.index.DirectoryReader;

/**
 * Some of the articles that were written, to be read back before they are published. More of the
 * first than of the last: every one up to a number, then every second, every fourth and so on.
 */
final class WrittenSamples implements SampleCheck {
  private static final int MOST = 64;

  private final Map<String, Long> contents = new LinkedHashMap<>();
  private long seen;
  private long step = 1;

  /** An article that was written, perhaps in place of another one. */
  void add(String id, long content) {
    if (contents.computeIfPresent(id, (same, before) -> content) != null) return;
    if (seen++ % step != 0) return;
    contents.put(id, content);
    if (contents.size() < MOST) return;
    step *= 2;
    thin();
  }

  private void thin() {
    int[] place = new int[1];
    contents.keySet().removeIf(id -> place[0]++ % 2 == 1);
  }

  @Override
  public void check(DirectoryReader reader) throws IOException {
    var stored = new StoredArticles(reader);
    for (Map.Entry<String, Long> sample : contents.entrySet()) {
      Optional<Article> article = stored.find(sample.getKey()).map(StoredArticles.Found::article);
      if (article.isEmpty() || ArticleHash.of(article.get()) != sample.getValue()) {
        throw new IOException(
            "the article " + sample.getKey() + " was written and cannot be read back");
      }
    }
  }
}
