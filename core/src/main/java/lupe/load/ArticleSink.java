package lupe.load;

import java.io.IOException;
import lupe.article.Article;

/** Takes what a loader reads, in the order of reading, on the thread that called the loader. */
public interface ArticleSink {
  /** A good article. An exception from here ends the loading. */
  void article(Article article) throws IOException;

  /**
   * The same with the place where it begins, which is not looked at unless this is overridden.
   *
   * @param source as in {@link LoadProblem}
   * @param line as in {@link LoadProblem}
   */
  default void article(Article article, String source, long line) throws IOException {
    article(article);
  }

  /** A record or file that could not be used, or was used with a doubt. */
  default void problem(LoadProblem problem) {}

  /**
   * Progress in bytes of the input files as they lie on disk.
   *
   * @param read bytes read so far
   * @param total bytes of all input files, or -1 if not known (a stream)
   */
  default void progress(long read, long total) {}
}
