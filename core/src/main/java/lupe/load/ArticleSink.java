package lupe.load;

import java.io.IOException;
import lupe.article.Article;

/** Takes what a loader reads, in the order of reading, on the thread that called the loader. */
public interface ArticleSink {
  /** A good article. An exception from here ends the loading. */
  void article(Article article) throws IOException;

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
