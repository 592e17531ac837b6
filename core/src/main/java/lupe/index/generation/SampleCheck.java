package lupe.index.generation;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;

/** Looks at a finished generation before it is published. */
@FunctionalInterface
public interface SampleCheck {
  /** Looks at nothing. */
  SampleCheck NONE = reader -> {};

  /**
   * Asks a few questions whose answers are known, such as for the articles written last.
   *
   * @param reader closed by the caller
   * @throws IOException if an answer is wrong; nothing is published then
   */
  void check(DirectoryReader reader) throws IOException;
}
