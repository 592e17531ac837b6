package lupe.index.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import lupe.index.IndexCorruptException;
import lupe.index.PublicationRefusedException;
import lupe.index.VerificationFailedException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/** The folder of a generation that is not published yet. */
final class Draft {
  private final WriteSession session;
  private final long number;
  private final Path folder;
  private final Base base;
  private final Directory directory;
  private final long begun = System.nanoTime();
  private volatile boolean stopped;
  private volatile @Nullable IndexWriter writer;

  private Draft(WriteSession session, long number, Path folder, Base base, Directory directory) {
    this.session = session;
    this.number = number;
    this.folder = folder;
    this.base = base;
    this.directory = directory;
  }

  /**
   * Makes the folder.
   *
   * @param other the generation to begin with; empty to begin with no articles
   */
  static Draft begin(WriteSession session, OptionalLong other) throws IOException {
    FileOperations files = session.files();
    long number = session.nextNumber();
    Path folder = GenerationName.folder(session.index(), number);
    boolean complete = false;
    try {
      files.createFolder(folder);
      Base base =
          other.isEmpty()
              ? Base.nothing()
              : Base.link(session.index(), other.getAsLong(), folder, files);
      Draft draft = new Draft(session, number, folder, base, files.writable(folder));
      complete = true;
      return draft;
    } finally {
      if (!complete) {
        session.removeGeneration(number);
      }
    }
  }

  long number() {
    return number;
  }

  Path folder() {
    return folder;
  }

  Base base() {
    return base;
  }

  Directory directory() {
    return directory;
  }

  IndexWriter openWriter(IndexWriterConfig config) throws IOException {
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

  /** Verifies the committed index, asks the gate, writes the manifest, syncs everything. */
  Manifest seal(
      String fingerprint,
      Contents contents,
      SampleCheck check,
      PublicationGate gate,
      Optional<Contents> last)
      throws IOException {
    IndexWriter opened = writer;
    if (opened != null && opened.isOpen()) {
      throw new IllegalStateException("the writer must be closed before the generation is sealed");
    }
    SortedMap<String, Checksum> sums = checksums();
    verify(contents.articles(), check);
    GateReport report = gate.judge(last, contents);
    if (!report.passed()) {
      throw new PublicationRefusedException(session.index(), report);
    }
    Manifest manifest = manifest(fingerprint, contents, report, sums);
    makeDurable(manifest);
    return manifest;
  }

  /** Asks whatever is at work here to end soon; from any thread. */
  void stop() {
    stopped = true;
    IndexWriter opened = writer;
    if (opened != null && opened.isOpen()) {
      IOUtils.closeWhileHandlingException(opened::rollback);
    }
  }

  boolean isStopped() {
    return stopped;
  }

  void stopIfAsked() throws IOException {
    if (stopped) {
      throw stoppedException();
    }
  }

  IOException stoppedException() {
    return new IOException(folder + ": the build was stopped; what was live stays live");
  }

  /** Lets go of the files and leaves them where they are. */
  void release() {
    IOUtils.closeWhileHandlingException(directory);
  }

  /** Removes the folder. */
  void discard() {
    release();
    session.removeGeneration(number);
  }

  private void verify(long articles, SampleCheck check) throws IOException {
    try {
      new BuiltIndex(GenerationName.of(number), directory)
          .verify(articles, base.sharedFiles(), check, this::stopIfAsked);
    } catch (IOException | RuntimeException e) {
      if (Damage.explain(session.index(), folder, e) instanceof IndexCorruptException damage) {
        throw new VerificationFailedException(session.index(), damage.damage(), e);
      }
      throw e;
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

  private Manifest manifest(
      String fingerprint, Contents contents, GateReport report, SortedMap<String, Checksum> sums) {
    return new Manifest(
        new Manifest.Header(
            Manifest.SCHEMA, LupeVersion.get(), Version.LATEST.toString(), fingerprint),
        number,
        base.manifest().map(Manifest::number).orElse(0L),
        Instant.now().truncatedTo(ChronoUnit.SECONDS),
        Duration.ofNanos(System.nanoTime() - begun).truncatedTo(ChronoUnit.MILLIS),
        contents,
        report,
        sums);
  }

  private void makeDurable(Manifest manifest) throws IOException {
    FileOperations files = session.files();
    for (String name : manifest.files().keySet()) {
      if (!base.sharedFiles().contains(name)) {
        files.sync(folder.resolve(name));
      }
    }
    stopIfAsked();
    ManifestFile.write(files, folder, manifest);
    files.syncFolder(folder);
    files.syncFolder(session.index());
  }
}
