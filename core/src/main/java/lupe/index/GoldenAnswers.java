package lupe.index;

import java.io.IOException;
import java.util.OptionalDouble;
import org.apache.lucene.index.DirectoryReader;

/** Answers of the live generation that a new one must not lose. */
@FunctionalInterface
public interface GoldenAnswers {
  /** Nobody asked for any. */
  GoldenAnswers NONE = built -> OptionalDouble.empty();

  /**
   * Which share of the answers a generation still gives.
   *
   * @param built not published yet; closed by the caller
   * @return 0 to 1, or empty if there is nothing to compare with
   */
  OptionalDouble share(DirectoryReader built) throws IOException;
}
