package lupe.index;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import lupe.analysis.GermanNewsAnalyzer;
import lupe.article.Article;
import lupe.entity.EntityRecognizer;
import lupe.index.generation.Contents;
import lupe.index.generation.GateReport;
import lupe.index.generation.PublicationGate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.ThreadInterruptedException;

/**
 * Writes articles into a new generation of an index and publishes it at one stroke: readers see all
 * of the change or nothing of it. Closed without {@link #commit}, it leaves no trace. One thread at
 * a time; {@link #close} may come from another.
 *
 * <pre>{@code
 * try (IndexUpdate update = ArticleIndex.update(folder)) {
 *   for (Article article : articles) update.add(article);
 *   update.commit();
 * }
 * }</pre>
 */
public final class IndexUpdate implements AutoCloseable {
  private final long begun = System.nanoTime();
  private final Build build;
  private final IndexWriter writer;

  /**
   * Segments of about one size that may stand beside each other. Few, as a generation is written
   * once and searched often, and each segment costs a query about as much as a thousand articles.
   */
  private static final int SEGMENTS_PER_TIER = 4;

  private final KnownArticles known;
  private final WriterThreads threads;
  private final GoldenAnswers golden;
  private final WrittenSamples samples = new WrittenSamples();
  private Contents input = Contents.ofArticles(0);
  private long added;
  private long replaced;
  private long unchanged;
  private long repeated;
  private long deleted;
  private Stage stage = Stage.WRITING;

  private enum Stage {
    WRITING,
    /** A commit has begun, and may have failed; another one tells why. */
    ENDING,
    ENDED
  }

  /**
   * What writing needs to know.
   *
   * @param recognizer finds the names
   * @param memory mebibytes that articles may fill before they are written to disk
   * @param threads threads that analyse and write
   * @param golden answers that must not be lost
   */
  public record Settings(
      EntityRecognizer recognizer, int memory, int threads, GoldenAnswers golden) {
    /** Without golden answers. */
    public Settings(EntityRecognizer recognizer, int memory, int threads) {
      this(recognizer, memory, threads, GoldenAnswers.NONE);
    }
  }

  /** Writes into a build, which is closed with this. */
  public IndexUpdate(Build build, Settings settings) throws IOException {
    this.build = build;
    this.golden = settings.golden();
    boolean opened = false;
    try {
      known =
          new KnownArticles(
              build.basedOn().isPresent() ? DirectoryReader.open(build.directory()) : null);
      writer =
          build.openWriter(
              new IndexWriterConfig(new GermanNewsAnalyzer())
                  .setRAMBufferSizeMB(settings.memory())
                  .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_PER_TIER))
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
   *
   * @throws java.io.InterruptedIOException if the thread is interrupted while it waits for those
   *     that write; close the update then
   * @throws IllegalStateException after {@link #commit}
   */
  public Change add(Article article) throws IOException {
    requireWriting();
    long content = ArticleHash.of(article);
    Change change = known.change(article.id(), content);
    switch (change) {
      case ADDED -> added++;
      case REPLACED -> replaced++;
      case UNCHANGED -> unchanged++;
      case REPEATED -> repeated++;
    }
    if (change != Change.UNCHANGED) {
      samples.add(article.id(), content);
      explaining(() -> threads.write(article, change != Change.ADDED));
    }
    return change;
  }

  /** Deletes the article of this id, if there is one. To be called before any {@link #add}. */
  public void delete(String id) throws IOException {
    requireWriting();
    explaining(() -> writer.deleteDocuments(new Term(Schema.ID, id)));
    deleted++;
  }

  /** Tells what the input was and what was lost of it, for the receipt and the gate. */
  public void input(String description, long bytes, long badRecords, long warnings) {
    input = input.withInput(description, bytes, badRecords, warnings);
  }

  /** Publishes what was written. */
  public IndexReceipt commit() throws IOException {
    return commit(PublicationGate.open());
  }

  /**
   * Publishes what was written if the gate lets it pass. Where nothing was changed, the live
   * generation stays as it is.
   *
   * @throws PublicationRefusedException if the gate refuses
   * @throws VerificationFailedException if what was written does not come back from the disk
   * @throws java.io.InterruptedIOException if the thread was interrupted; what was live stays live
   */
  public IndexReceipt commit(PublicationGate gate) throws IOException {
    return explained(gate, true);
  }

  /**
   * Does all that {@link #commit(PublicationGate)} does but for the publication.
   *
   * @throws PublicationRefusedException if the gate would refuse
   */
  public IndexReceipt rehearse(PublicationGate gate) throws IOException {
    return explained(gate, false);
  }

  private void requireWriting() {
    if (stage != Stage.WRITING) throw ended();
  }

  private static IllegalStateException ended() {
    return new IllegalStateException("this update has ended; begin another one");
  }

  private IndexReceipt explained(PublicationGate gate, boolean publish) throws IOException {
    if (stage == Stage.ENDED) throw ended();
    stage = Stage.ENDING;
    try {
      IndexReceipt receipt = finish(gate, publish);
      stage = Stage.ENDED;
      return receipt;
    } catch (ClosedByInterruptException | ThreadInterruptedException e) {
      throw interrupted(e);
    } catch (AlreadyClosedException e) {
      throw build.explain(e); // Closed from another thread meanwhile.
    }
  }

  private IndexReceipt finish(PublicationGate gate, boolean publish) throws IOException {
    explaining(threads::finish);
    explaining(() -> {
      writer.commit();
      writer.close();
    });
    known.close();
    Contents contents;
    OptionalDouble found;
    try (DirectoryReader reader = DirectoryReader.open(build.directory())) {
      contents = counted(reader);
      found = golden.share(reader);
    }
    PublicationGate asked =
        found.isPresent() ? gate.withOverlap(found.getAsDouble(), gate.minOverlap()) : gate;
    if (added + replaced + repeated + deleted == 0 && build.basedOn().isPresent()) {
      return receipt(build.basedOn().get(), publish, contents, new GateReport(List.of(), false));
    }
    GateReport report = build.seal(contents, samples, asked);
    if (publish) build.publish();
    return receipt(build.name(), publish, contents, report);
  }

  private IndexReceipt receipt(
      String generation, boolean published, Contents contents, GateReport report) {
    return new IndexReceipt(
        generation,
        published,
        added,
        replaced,
        unchanged,
        repeated,
        deleted,
        contents.articles(),
        report,
        Duration.ofNanos(System.nanoTime() - begun));
  }

  private Contents counted(DirectoryReader reader) throws IOException {
    SortedMap<String, Long> months = new TreeMap<>();
    SortedMap<String, Long> sources = new TreeMap<>();
    ArticleCounts.count(reader, months, sources);
    return input.withCounts(reader.numDocs(), months, sources);
  }

  private interface Action {
    void run() throws IOException;
  }

  private void explaining(Action action) throws IOException {
    try {
      action.run();
    } catch (InterruptedIOException e) {
      throw e;
    } catch (ClosedByInterruptException | ThreadInterruptedException e) {
      throw interrupted(e);
    } catch (IOException | IllegalStateException e) {
      // A writer closes itself after a failed write, and complains of that ever after.
      throw build.explain(writer.getTragicException() instanceof Exception first ? first : e);
    }
  }

  private static IOException interrupted(Exception e) {
    Thread.currentThread().interrupt();
    IOException interrupted = new InterruptedIOException("interrupted while writing");
    interrupted.initCause(e);
    return interrupted;
  }

  @Override
  public void close() throws IOException {
    threads.close();
    known.close();
    build.close();
  }
}
