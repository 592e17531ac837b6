package lupe.index.generation;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.Directory;

/**
 * A committed index before its publication.
 *
 * @param name of the generation
 * @param directory Lucene's files
 */
record BuiltIndex(String name, Directory directory) {
  /** Called between steps; throws when the work shall end. */
  @FunctionalInterface
  interface Interruption {
    void check() throws IOException;
  }

  /**
   * Reads all that is new, and asks the caller's questions.
   *
   * @param verified files that were verified before
   * @throws CorruptIndexException if it is damaged or holds another number of articles
   */
  void verify(long articles, Set<String> verified, SampleCheck check, Interruption interruption)
      throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      if (reader.numDocs() != articles) {
        throw new CorruptIndexException(
            "holds " + reader.numDocs() + " articles where " + articles + " were counted", name);
      }
      for (LeafReaderContext leaf : reader.leaves()) {
        interruption.check();
        checkIntegrity(leaf, verified);
      }
      check.check(reader);
    }
  }

  private static void checkIntegrity(LeafReaderContext leaf, Set<String> verified)
      throws IOException {
    if (leaf.reader() instanceof SegmentReader segment
        && verified.containsAll(segment.getSegmentInfo().files())) {
      return;
    }
    if (!(leaf.reader() instanceof CodecReader codec)) {
      throw new IllegalStateException("no segment of its own: " + leaf.reader());
    }
    codec.checkIntegrity();
  }
}
