package lupe;

import java.io.IOException;
import java.time.Duration;
import lupe.entity.NewsEntityRecognizer;
import lupe.index.Fingerprint;
import lupe.index.IndexUpdate;
import lupe.index.MemoryIndex;
import lupe.index.generation.GenerationReader;
import lupe.index.generation.IndexFolder;
import org.apache.lucene.index.DirectoryReader;

/** An index that is open, on disk or in memory. */
interface OpenIndex extends AutoCloseable {
  /** What is done with the articles as they are now. */
  @FunctionalInterface
  interface Reading<R> {
    R read(DirectoryReader reader) throws IOException;
  }

  <R> R read(Reading<R> reading) throws IOException;

  boolean refresh() throws IOException;

  IndexUpdate update() throws IOException;

  @Override
  void close() throws IOException;

  /** In a folder. */
  final class OnDisk implements OpenIndex {
    private final ArticleIndex.Builder settings;
    private final GenerationReader<DirectoryReader> generations;

    OnDisk(ArticleIndex.Builder settings, Duration refresh) throws IOException {
      this.settings = settings;
      generations =
          GenerationReader.open(settings.index(), Fingerprint.get(), (reader, info) -> reader);
      if (refresh.isPositive()) generations.refreshEvery(refresh);
    }

    @Override
    public <R> R read(Reading<R> reading) throws IOException {
      try (var lease = generations.acquire()) {
        return reading.read(lease.view());
      }
    }

    @Override
    public boolean refresh() throws IOException {
      return generations.refresh();
    }

    @Override
    public IndexUpdate update() throws IOException {
      return settings.update();
    }

    @Override
    public void close() throws IOException {
      generations.close();
    }
  }

  /** One generation of a folder, whichever is live. */
  final class OneGeneration implements OpenIndex {
    private final GenerationReader.Lease<DirectoryReader> lease;

    OneGeneration(IndexFolder folder, long number) throws IOException {
      lease = GenerationReader.openOne(folder, number, Fingerprint.get(), (reader, info) -> reader);
    }

    @Override
    public <R> R read(Reading<R> reading) throws IOException {
      try (var mine = lease.again()) {
        return reading.read(mine.view());
      }
    }

    @Override
    public boolean refresh() {
      return false;
    }

    @Override
    public IndexUpdate update() {
      throw new IllegalStateException("one generation is open, which never changes");
    }

    @Override
    public void close() throws IOException {
      lease.close();
    }
  }

  /** In memory. */
  final class Memory implements OpenIndex {
    private static final int MEBIBYTES = 16;

    private final MemoryIndex index = new MemoryIndex();

    Memory() throws IOException {}

    @Override
    public <R> R read(Reading<R> reading) throws IOException {
      DirectoryReader reader = index.acquire();
      try {
        return reading.read(reader);
      } finally {
        reader.decRef();
      }
    }

    @Override
    public boolean refresh() {
      return false;
    }

    @Override
    public IndexUpdate update() throws IOException {
      return new IndexUpdate(
          index.build(), new IndexUpdate.Settings(NewsEntityRecognizer.get(), MEBIBYTES, 1));
    }

    @Override
    public void close() throws IOException {
      index.close();
    }
  }
}
