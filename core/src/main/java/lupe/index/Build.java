package lupe.index;

import java.io.IOException;
import java.util.Optional;
import lupe.index.generation.Contents;
import lupe.index.generation.GateReport;
import lupe.index.generation.GenerationBuild;
import lupe.index.generation.GenerationName;
import lupe.index.generation.PublicationGate;
import lupe.index.generation.SampleCheck;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;

/** Where an update writes, and how it becomes visible. */
public interface Build extends AutoCloseable {
  /** Where the files of Lucene lie. */
  Directory directory();

  /** Name of the generation whose articles this begins with; empty if it begins with none. */
  Optional<String> basedOn();

  /** Opens the one writer. */
  IndexWriter openWriter(IndexWriterConfig config) throws IOException;

  /** Name of the generation that is written. */
  String name();

  /** Verifies what was committed, and asks the gate. */
  GateReport seal(Contents contents, SampleCheck check, PublicationGate gate) throws IOException;

  /** Makes what was sealed visible. */
  void publish() throws IOException;

  /** The exception that tells best what a failure of writing means. */
  IOException explain(Exception failure);

  @Override
  void close() throws IOException;

  /** A build on disk. */
  static Build onDisk(GenerationBuild generation) {
    return new Build() {
      @Override
      public Directory directory() {
        return generation.directory();
      }

      @Override
      public Optional<String> basedOn() {
        return generation.basedOn().map(manifest -> GenerationName.of(manifest.number()));
      }

      @Override
      public IndexWriter openWriter(IndexWriterConfig config) throws IOException {
        return generation.openWriter(config);
      }

      @Override
      public String name() {
        return GenerationName.of(generation.number());
      }

      @Override
      public GateReport seal(Contents contents, SampleCheck check, PublicationGate gate)
          throws IOException {
        return generation.seal(contents, check, gate).gate();
      }

      @Override
      public void publish() throws IOException {
        generation.publish();
      }

      @Override
      public IOException explain(Exception failure) {
        return generation.explain(failure);
      }

      @Override
      public void close() throws IOException {
        generation.close();
      }
    };
  }
}
