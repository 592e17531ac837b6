package lupe.index.generation;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriterConfig;

/** What a deletion in all generations needs to know of their contents. */
public interface Editor {
  /** A new configuration, made as for writing articles; its merge policy is replaced. */
  IndexWriterConfig config();

  /**
   * Counts again what is left.
   *
   * @param reader of the changed generation; closed by the caller
   * @param before what its receipt said before
   */
  Contents count(DirectoryReader reader, Contents before) throws IOException;
}
