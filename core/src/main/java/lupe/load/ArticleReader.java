package lupe.load;

import java.io.IOException;
import java.io.InputStream;

/** Reads one format. */
interface ArticleReader {
  /**
   * Reads all records of a file; a bad one is told to {@code records}, and the next one read.
   *
   * @throws IOException if nothing behind a place can be read; its message says why
   */
  void read(InputStream in, Records records) throws IOException;
}
