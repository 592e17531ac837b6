package lupe.index.generation;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import lupe.index.PublicationRefusedException;
import lupe.index.VerificationFailedException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/**
 * A generation in the making, beside the live one, which it never touches. Holds the lock of the
 * index until it is closed. In this order: {@link #openWriter}, write, one commit, close the
 * writer, {@link #seal}, {@link #publish}, {@link #close}.
 *
 * <p>After {@link #publish} returned, the new generation survives a power cut. Closed before that,
 * it leaves nothing behind. {@link #close} may be called from another thread at any time, such as a
 * shutdown hook: it stops the work and removes its files.
 */
public final class GenerationBuild implements AutoCloseable {
  private static final Logger LOG = System.getLogger(GenerationBuild.class.getName());

  private enum Stage {
    WRITING,
    SEALED,
    PUBLISHED,
    CLOSED
  }

  private final WriteSession session;
  private final BuildPlan plan;
  private final long number;
  private final Path folder;
  private final Base base;
  private final Directory directory;
  private final long begun = System.nanoTime();
  private volatile boolean stopped;
  private volatile @Nullable IndexWriter writer;
  private Stage stage = Stage.WRITING;
  private @Nullable Manifest manifest;

  private GenerationBuild(
      WriteSession session,
      BuildPlan plan,
      long number,
      Path folder,
      Base base,
      Directory directory) {
    this.session = session;
    this.plan = plan;
    this.number = number;
    this.folder = folder;
    this.base = base;
    this.directory = directory;
  }

  /** Begins with an empty folder. Takes over the session, and closes it if this fails. */
  static GenerationBuild fromNothing(WriteSession session, BuildPlan plan) throws IOException {
    return begin(session, plan, OptionalLong.empty());
  }

  /** Begins with all articles of another generation; as {@link #fromNothing} otherwise. */
  static GenerationBuild from(WriteSession session, BuildPlan plan, long other) throws IOException {
    return begin(session, plan, OptionalLong.of(other));
  }

  private static GenerationBuild begin(WriteSession session, BuildPlan plan, OptionalLong other)
      throws IOException {
    FileOperations files = session.files();
    long number = session.nextNumber();
    Path folder = GenerationName.folder(session.index(), number);
    boolean begun = false;
    try {
      DiskSpace.require(session.index(), files, needed(session, plan, other));
      files.createFolder(folder);
      Base base =
          other.isEmpty()
              ? Base.nothing()
              : Base.link(session.index(), other.getAsLong(), folder, files);
      Directory directory = files.writable(folder);
      begun = true;
      return new GenerationBuild(session, plan, number, folder, base, directory);
    } catch (IOException e) {
      throw DiskSpace.explain(session.index(), files, e);
    } finally {
      if (!begun) {
        session.removeGeneration(number);
        session.close();
      }
    }
  }

  private static long needed(WriteSession session, BuildPlan plan, OptionalLong other)
      throws IOException {
    if (other.isPresent() && plan.inputBytes() == 0) {
      return 0; // Some articles; what they need cannot be known.
    }
    return DiskSpace.estimate(plan.inputBytes(), lastManifest(session));
  }

  private static Optional<Manifest> lastManifest(WriteSession session) throws IOException {
    Optional<Pointer> pointer = session.pointer();
    return pointer.isEmpty()
        ? Optional.empty()
        : ManifestFile.tryRead(session.index(), pointer.get().live());
  }

  /** The number of this generation; higher than any before. */
  public long number() {
    return number;
  }

  /** The generation whose articles this one began with; empty if it began with none. */
  public Optional<Manifest> basedOn() {
    return base.manifest();
  }

  /**
   * Where its files lie. Files that are no part of Lucene's index may be written here before {@link
   * #seal}, under names of their own and without folders; they become part of the manifest. Those
   * of the generation it is based on are not taken over.
   */
  public Path folder() {
    return folder;
  }

  /** Where Lucene's files lie; closed with this. */
  public Directory directory() {
    return directory;
  }

  /**
   * Opens the one writer of this generation.
   *
   * @param config as wanted, but for the open mode and the commit on close, which are set here, and
   *     a {@link org.apache.lucene.index.ConcurrentMergeScheduler}, which is made to keep its
   *     failures out of the standard error stream; the writer reports them anyway
   */
  public IndexWriter openWriter(IndexWriterConfig config) throws IOException {
    config.setOpenMode(base.isNothing() ? OpenMode.CREATE : OpenMode.APPEND);
    config.setCommitOnClose(false);
    config.setMergeScheduler(QuietMergeScheduler.insteadOf(config.getMergeScheduler()));
    IndexWriter opened = new IndexWriter(directory, config);
    writer = opened;
    if (stopped) {
      opened.rollback();
      throw stoppedException();
    }
    return opened;
  }

  /**
   * Turns a failure of writing into the exception that tells the user best, such as {@link
   * lupe.index.DiskFullException}.
   *
   * @param failure an {@link IOException}, or what a writer throws after one: {@link
   *     org.apache.lucene.store.AlreadyClosedException}
   */
  public IOException explain(Exception failure) {
    return stopped
        ? stoppedException()
        : DiskSpace.explain(session.index(), session.files(), failure);
  }

  /**
   * Verifies the committed generation, asks the gate, and writes the receipt. All of it survives a
   * power cut when this returns; readers do not see it yet.
   *
   * @param contents what was written; the number of articles must be that of the index
   * @return the receipt
   * @throws VerificationFailedException if the index is damaged or holds another number of articles
   * @throws PublicationRefusedException if the gate refuses
   */
  public synchronized Manifest seal(Contents contents, SampleCheck check, PublicationGate gate)
      throws IOException {
    require(Stage.WRITING);
    IndexWriter opened = writer;
    if (opened != null && opened.isOpen()) {
      throw new IllegalStateException("the writer must be closed before the generation is sealed");
    }
    try {
      SortedMap<String, Checksum> sums = checksums();
      verify(contents, check);
      GateReport report = gate.judge(lastManifest(session).map(Manifest::contents), contents);
      if (!report.passed()) {
        throw new PublicationRefusedException(session.index(), report.refusals());
      }
      Manifest receipt = receipt(contents, report, sums);
      makeDurable(receipt);
      manifest = receipt;
      stage = Stage.SEALED;
      return receipt;
    } catch (IOException e) {
      throw explain(e);
    }
  }

  /**
   * Makes the sealed generation the live one, and removes those that are no longer kept. When this
   * returns, the switch survives a power cut.
   *
   * @throws IOException if it was not published, or if it cannot be known whether the switch would
   *     survive a power cut; a complete generation is live in either case
   */
  public synchronized GenerationInfo publish() throws IOException {
    require(Stage.SEALED);
    stopIfAsked();
    try {
      session.replacePointer(session.publishing(number).keep(plan.keep()));
    } catch (IOException e) {
      throw explain(e);
    } finally {
      if (session.isLive(number)) {
        stage = Stage.PUBLISHED; // Even if the last sync failed: it must not be removed any more.
      }
    }
    session.removeOrphans();
    return new GenerationInfo(number, GenerationState.LIVE, folder, manifest);
  }

  /** Removes the generation unless it was published, and releases the lock. */
  @Override
  public void close() throws IOException {
    stopped = true;
    IndexWriter opened = writer;
    if (opened != null && opened.isOpen()) {
      IOUtils.closeWhileHandlingException(opened::rollback);
    }
    removeUnlessPublished();
  }

  private synchronized void removeUnlessPublished() throws IOException {
    if (stage == Stage.CLOSED) {
      return;
    }
    boolean published = stage == Stage.PUBLISHED;
    stage = Stage.CLOSED;
    try (session) {
      IOUtils.closeWhileHandlingException(directory);
      if (!published) {
        session.removeGeneration(number);
      }
    }
  }

  private SortedMap<String, Checksum> checksums() throws IOException {
    SortedMap<String, Checksum> sums = new TreeMap<>();
    for (Path file : WriteSession.entries(folder)) {
      stopIfAsked();
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new VerificationFailedException(session.index(), file + " is no regular file", null);
      }
      String name = String.valueOf(file.getFileName());
      Optional<Checksum> known = base.checksum(name);
      sums.put(name, known.isPresent() ? known.get() : Checksum.of(file));
    }
    return sums;
  }

  private void verify(Contents contents, SampleCheck check) throws IOException {
    BuiltIndex index = new BuiltIndex(session.index(), GenerationName.of(number), directory);
    index.verify(contents.articles(), base.sharedFiles(), check, this::stopIfAsked);
  }

  private Manifest receipt(Contents contents, GateReport report, SortedMap<String, Checksum> sums) {
    return new Manifest(
        new Manifest.Header(
            Manifest.SCHEMA, LupeVersion.get(), Version.LATEST.toString(), plan.fingerprint()),
        number,
        base.manifest().map(Manifest::number).orElse(0L),
        Instant.now().truncatedTo(ChronoUnit.SECONDS),
        Duration.ofNanos(System.nanoTime() - begun).truncatedTo(ChronoUnit.MILLIS),
        contents,
        report,
        sums);
  }

  private void makeDurable(Manifest receipt) throws IOException {
    FileOperations files = session.files();
    Set<String> shared = base.sharedFiles();
    for (String name : receipt.files().keySet()) {
      if (!shared.contains(name)) {
        files.sync(folder.resolve(name));
      }
    }
    stopIfAsked();
    ManifestFile.write(files, folder, receipt);
    files.syncFolder(folder);
    files.syncFolder(session.index());
  }

  private void require(Stage wanted) throws IOException {
    if (stage == Stage.CLOSED || stopped) {
      throw stoppedException();
    }
    if (stage != wanted) {
      throw new IllegalStateException("stage is " + stage + ", wanted " + wanted);
    }
  }

  private void stopIfAsked() throws IOException {
    if (stopped) {
      throw stoppedException();
    }
  }

  private IOException stoppedException() {
    LOG.log(Level.DEBUG, () -> folder + ": stopped");
    return new IOException(folder + ": the build was stopped; what was live stays live");
  }
}
