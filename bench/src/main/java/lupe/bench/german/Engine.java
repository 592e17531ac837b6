package lupe.bench.german;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import lupe.article.Article;

/** A search engine whose rankings are measured. */
interface Engine extends AutoCloseable {
  /** Takes articles, and closes the index for searching. */
  void index(Articles articles) throws IOException;

  /** Ids of the best articles, best first. */
  List<String> search(String query, int limit) throws IOException;

  @Override
  void close() throws IOException;

  /** Articles that are read once. */
  interface Articles {
    /** Hands over each. */
    void forEach(Consumer<Article> taker) throws IOException;
  }
}
