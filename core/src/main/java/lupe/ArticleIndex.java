package lupe;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import lupe.article.Article;
import lupe.search.SearchRequest;
import lupe.search.SearchResult;

/** An index of articles, open for searching. Thread-safe. */
public final class ArticleIndex implements AutoCloseable {
  private ArticleIndex() {}

  /**
   * Opens the live generation of an index.
   *
   * @throws lupe.index.IndexMissingException if there is none; nothing is created
   * @throws lupe.index.IndexMismatchException if another version or analysis made it
   * @throws lupe.index.IndexCorruptException if it is damaged
   */
  public static ArticleIndex open(Path folder) throws IOException {
    throw new UnsupportedOperationException(folder.toString());
  }

  /** Finds articles. */
  public SearchResult search(SearchRequest request) throws IOException {
    throw new UnsupportedOperationException(request.text());
  }

  /** The article of this id, whole. */
  public Optional<Article> article(String id) throws IOException {
    throw new UnsupportedOperationException(id);
  }

  /** Articles in the index. */
  public long size() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
