package lupe.index.generation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import lupe.index.VerificationFailedException;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.Directory;

/**
 * A committed index before its publication.
 *
 * @param index folder of the whole index
 * @param name of the generation
 * @param directory Lucene's files
 */
record BuiltIndex(Path index, String name, Directory directory) {
  /** Called between steps; throws when the work shall end. */
  @FunctionalInterface
  interface Interruption {
    void check() throws IOException;
  }

  /**
   * Reads all that is new, and asks the caller's questions.
   *
   * @param verified files that were verified before
   */
  void verify(long articles, Set<String> verified, SampleCheck check, Interruption interruption)
      throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      if (reader.numDocs() != articles) {
        throw failed(
            "the finished index holds "
                + reader.numDocs()
                + " articles where "
                + articles
                + " were counted",
            null);
      }
      for (LeafReaderContext leaf : reader.leaves()) {
        interruption.check();
        checkIntegrity(leaf, verified);
      }
      check.check(reader);
    } catch (IndexNotFoundException e) {
      throw failed("nothing was committed", e);
    }
  }

  private void checkIntegrity(LeafReaderContext leaf, Set<String> verified) throws IOException {
    if (leaf.reader() instanceof SegmentReader segment
        && verified.containsAll(segment.getSegmentInfo().files())) {
      return;
    }
    if (!(leaf.reader() instanceof CodecReader codec)) {
      throw new IllegalStateException("no segment of its own: " + leaf.reader());
    }
    try {
      codec.checkIntegrity();
    } catch (IOException e) {
      throw failed("a file does not come back from the disk as it was written", e);
    }
  }

  private VerificationFailedException failed(
      String failure, @org.jspecify.annotations.Nullable Throwable cause) {
    return new VerificationFailedException(index, name + ": " + failure, cause);
  }
}
