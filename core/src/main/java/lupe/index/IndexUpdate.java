package lupe.index;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lupe.analysis.GermanNewsAnalyzer;
import lupe.article.Article;
import lupe.entity.EntityRecognizer;
import lupe.index.generation.Contents;
import lupe.index.generation.PublicationGate;
import lupe.index.generation.SampleCheck;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * Writes articles into a new generation of an index and publishes it at one stroke: readers see all
 * of the change or nothing of it. Closed without {@link #commit}, it leaves no trace. One thread at
 * a time; {@link #close} may come from another.
 */
public final class IndexUpdate implements AutoCloseable {
  private final long begun = System.nanoTime();
  private final Build build;
  private final IndexWriter writer;
  private final KnownArticles known;
  private final WriterThreads threads;
  private Contents input = Contents.ofArticles(0);
  private long added;
  private long replaced;
  private long unchanged;
  private long deleted;

  /**
   * What writing needs to know.
   *
   * @param recognizer finds the names
   * @param memory mebibytes that articles may fill before they are written to disk
   * @param threads threads that analyse and write
   */
  public record Settings(EntityRecognizer recognizer, int memory, int threads) {}

  /** Writes into a build, which is closed with this. */
  public IndexUpdate(Build build, Settings settings) throws IOException {
    this.build = build;
    boolean opened = false;
    try {
      known =
          new KnownArticles(
              build.basedOn().isPresent() ? DirectoryReader.open(build.directory()) : null);
      writer =
          build.openWriter(
              new IndexWriterConfig(new GermanNewsAnalyzer())
                  .setRAMBufferSizeMB(settings.memory())
                  .setUseCompoundFile(false));
      threads = new WriterThreads(settings.recognizer(), writer, settings.threads());
      opened = true;
    } finally {
      if (!opened) build.close();
    }
  }

  /**
   * Adds an article, or replaces the one with its id. Written in the background: a failure may be
   * thrown by a later call.
   */
  public Change add(Article article) throws IOException {
    Change change = known.change(article.id(), ArticleHash.of(article));
    switch (change) {
      case ADDED -> added++;
      case REPLACED -> replaced++;
      case UNCHANGED -> unchanged++;
    }
    if (change != Change.UNCHANGED)
      explaining(() -> threads.write(article, change == Change.REPLACED));
    return change;
  }

  /** Deletes the article of this id, if there is one. To be called before any {@link #add}. */
  public void delete(String id) throws IOException {
    explaining(() -> writer.deleteDocuments(new Term(Schema.ID, id)));
    deleted++;
  }

  /** Tells what the input was and what was lost of it, for the receipt and the gate. */
  public void input(String description, long bytes, long badRecords, long warnings) {
    input = input.withInput(description, bytes, badRecords, warnings);
  }

  /** Publishes what was written. */
  public IndexReceipt commit() throws IOException {
    return commit(SampleCheck.NONE, PublicationGate.open());
  }

  /**
   * Publishes what was written if the check and the gate let it pass.
   *
   * @throws PublicationRefusedException if the gate refuses
   * @throws VerificationFailedException if what was written does not come back from the disk
   */
  public IndexReceipt commit(SampleCheck check, PublicationGate gate) throws IOException {
    explaining(threads::finish);
    explaining(() -> {
      writer.commit();
      writer.close();
    });
    known.close();
    Contents contents = counted();
    boolean nothingChanged = added + replaced + deleted == 0;
    String generation =
        nothingChanged && build.basedOn().isPresent()
            ? build.basedOn().get()
            : build.publish(contents, check, gate);
    return new IndexReceipt(
        generation,
        added,
        replaced,
        unchanged,
        deleted,
        contents.articles(),
        Duration.ofNanos(System.nanoTime() - begun));
  }

  private Contents counted() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(build.directory())) {
      SortedMap<String, Long> months = new TreeMap<>();
      SortedMap<String, Long> sources = new TreeMap<>();
      ArticleCounts.count(reader, months, sources);
      return input.withCounts(reader.numDocs(), months, Map.copyOf(sources));
    }
  }

  private interface Action {
    void run() throws IOException;
  }

  private void explaining(Action action) throws IOException {
    try {
      action.run();
    } catch (IOException | AlreadyClosedException e) {
      throw build.explain(e);
    }
  }

  @Override
  public void close() throws IOException {
    threads.close();
    known.close();
    build.close();
  }
}
