package lupe.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Reads articles from files, folders and streams, in constant memory. */
public final class ArticleLoader {
  /** A loader with the standard limits. */
  public static ArticleLoader standard() {
    return new ArticleLoader();
  }

  /**
   * Reads all files, and all files below all folders, in the order of their names.
   *
   * @throws IOException if a named path does not exist, or the sink throws; what is wrong inside of
   *     a file is a problem, not an exception
   */
  public LoadSummary load(List<Path> paths, ArticleSink sink) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Reads JSON lines from a stream, which stays open. */
  public LoadSummary loadJsonLines(InputStream in, String name, ArticleSink sink)
      throws IOException {
    throw new UnsupportedOperationException();
  }
}
