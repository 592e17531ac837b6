package lupe.index;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import lupe.index.generation.Contents;
import lupe.index.generation.GateReport;
import lupe.index.generation.PublicationGate;
import lupe.index.generation.SampleCheck;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** An index in memory, for tests and small collections. Thread-safe; one update at a time. */
public final class MemoryIndex implements AutoCloseable {
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final AtomicInteger generation = new AtomicInteger();
  private DirectoryReader reader;

  /** An empty index. */
  public MemoryIndex() throws IOException {
    try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.commit();
    }
    reader = DirectoryReader.open(directory);
  }

  /** The articles as they are now; to be given back by {@link DirectoryReader#decRef}. */
  public synchronized DirectoryReader acquire() {
    reader.incRef();
    return reader;
  }

  /** Begins an update; searches see it when it is committed. */
  public Build build() {
    return new MemoryBuild();
  }

  private synchronized void refresh() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader);
    if (newer == null) return;
    reader.close();
    reader = newer;
  }

  @Override
  public synchronized void close() throws IOException {
    reader.close();
    directory.close();
  }

  private final class MemoryBuild implements Build {
    private volatile @Nullable IndexWriter writer;

    @Override
    public Directory directory() {
      return directory;
    }

    @Override
    public Optional<String> basedOn() {
      return Optional.of("memory-" + generation.get());
    }

    @Override
    public IndexWriter openWriter(IndexWriterConfig config) throws IOException {
      IndexWriter opened = new IndexWriter(directory, config.setCommitOnClose(false));
      writer = opened;
      return opened;
    }

    @Override
    public String name() {
      return "memory-" + (generation.get() + 1);
    }

    @Override
    public GateReport seal(Contents contents, SampleCheck check, PublicationGate gate) {
      return gate.judge(Optional.empty(), contents);
    }

    @Override
    public void publish() throws IOException {
      refresh();
      generation.incrementAndGet();
    }

    @Override
    public IOException explain(Exception failure) {
      return failure instanceof IOException e ? e : new IOException(failure);
    }

    @Override
    public void close() throws IOException {
      IndexWriter opened = writer;
      if (opened != null && opened.isOpen()) opened.rollback();
    }
  }
}
