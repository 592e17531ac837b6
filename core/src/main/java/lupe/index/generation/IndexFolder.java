package lupe.index.generation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import lupe.index.IndexCorruptException;
import lupe.index.IndexMissingException;

/**
 * A folder with the generations of an index: {@code CURRENT} names the live one, each lies complete
 * in a folder of its own, {@code rebuild.lock} lets one writer work at a time.
 *
 * <p>A reader always gets one complete generation. When {@link GenerationBuild#publish} returned,
 * the new one survives a power cut; after anything else the old one is untouched. Not promised on
 * network file systems. Nothing is created by reading. Thread-safe.
 */
public final class IndexFolder {
  /** The field of Lucene's documents that holds the id of the article, as one term. */
  public static final String ID_FIELD = "id";

  private final Path path;
  private final FileOperations files;

  private IndexFolder(Path path, FileOperations files) {
    this.path = path;
    this.files = files;
  }

  /** The index in this folder, which need not be there yet. */
  public static IndexFolder at(Path path) {
    return at(path, new LocalFiles());
  }

  static IndexFolder at(Path path, FileOperations files) {
    return new IndexFolder(path.toAbsolutePath().normalize(), files);
  }

  /** The folder, absolute. */
  public Path path() {
    return path;
  }

  /**
   * The live generation; empty if there is no index here.
   *
   * @throws IndexCorruptException if {@code CURRENT} or the receipt of the generation is damaged
   */
  public Optional<GenerationInfo> current() throws IOException {
    Optional<Pointer> pointer = PointerFile.read(path);
    if (pointer.isEmpty()) {
      return Optional.empty();
    }
    long live = pointer.get().live();
    return Optional.of(
        new GenerationInfo(
            live,
            GenerationState.LIVE,
            GenerationName.folder(path, live),
            ManifestFile.read(path, live)));
  }

  /**
   * All published generations that are kept, the live one first, then by rank for a rollback; empty
   * if there is no index here.
   *
   * @throws IndexCorruptException if {@code CURRENT} is damaged; a damaged receipt is no error here
   * @throws IndexMissingException if {@code CURRENT} is missing where complete generations are
   */
  public List<GenerationInfo> generations() throws IOException {
    if (PointerFile.read(path).isEmpty() && !PointerFile.isLost(path)) {
      return List.of();
    }
    Pointer pointer = PointerFile.require(path);
    List<GenerationInfo> found = new ArrayList<>();
    found.add(info(pointer.live(), GenerationState.LIVE));
    for (Pointer.Other other : pointer.others()) {
      found.add(
          info(
              other.number(),
              other.withdrawn() ? GenerationState.WITHDRAWN : GenerationState.KEPT));
    }
    return found;
  }

  /** Who is writing at the moment, in words; empty if nobody is. Takes no lock. */
  public Optional<String> writer() throws IOException {
    return RebuildLock.holder(path);
  }

  /** Bytes that may still be written where the index lies. */
  public long freeBytes() throws IOException {
    return files.usableSpace(path);
  }

  /**
   * Begins a generation with no articles. Makes the folder if it is not there.
   *
   * @throws lupe.index.IndexBusyException if another writer is at work
   * @throws lupe.index.DiskFullException if there is not enough room; estimated from the input and
   *     the last generation
   */
  public GenerationBuild rebuild(BuildPlan plan) throws IOException {
    return GenerationBuild.begin(WriteSession.begin(path, files), plan, OptionalLong.empty());
  }

  /**
   * Begins a generation with all articles of the live one, whose files it shares where the file
   * system has hard links; with none if there is no index yet. The same protocol as a rebuild:
   * readers see all of the change or nothing of it.
   *
   * @throws lupe.index.IndexBusyException if another writer is at work
   * @throws lupe.index.IndexMismatchException if another version or analysis made the live one
   * @throws IndexCorruptException if the live one is damaged
   * @throws lupe.index.DiskFullException if there is not enough room
   */
  public GenerationBuild update(BuildPlan plan) throws IOException {
    WriteSession session = WriteSession.begin(path, files);
    boolean handedOver = false;
    try {
      OptionalLong live = liveToUpdate(session, plan);
      handedOver = true;
      return GenerationBuild.begin(session, plan, live);
    } finally {
      if (!handedOver) {
        session.close();
      }
    }
  }

  /**
   * Reads every byte of the live generation and compares it with its receipt. Damage is no
   * exception here but a finding, also that of {@code CURRENT}.
   *
   * @param deep also lets Lucene walk through all that it stores, which takes long
   * @throws lupe.index.IndexMissingException if there is no index here
   */
  public Verification verify(boolean deep) throws IOException {
    try {
      return verify(PointerFile.require(path).live(), deep);
    } catch (IndexCorruptException e) {
      return new Verification(
          Pointer.FILE, List.of(String.valueOf(e.getMessage())), List.of(), 0, 0, Duration.ZERO);
    }
  }

  /** As {@link #verify(boolean)}, for any generation. */
  public Verification verify(long number, boolean deep) throws IOException {
    requireKept(number);
    Verification verification = Verifier.verify(path, number, deep);
    if (!verification.passed()) {
      requireKept(number); // It may have been removed while we looked.
    }
    return verification;
  }

  /**
   * Goes back to the best generation that is kept, verifies it before, and withdraws the live one,
   * which is kept last in rank. If {@code CURRENT} is damaged, the newest complete generation goes
   * live.
   *
   * @return what is live now
   * @throws lupe.index.IndexMissingException if none is kept, or none that is whole
   * @throws lupe.index.IndexBusyException if a writer is at work
   */
  public GenerationInfo rollback() throws IOException {
    try (WriteSession session = beginChange()) {
      return info(new Rollback(session).toPrevious(), GenerationState.LIVE);
    }
  }

  /**
   * Makes a generation live that is kept or was withdrawn, and verifies it before.
   *
   * @throws IndexCorruptException if it is damaged; nothing changes
   */
  public GenerationInfo rollback(long number) throws IOException {
    try (WriteSession session = beginChange()) {
      new Rollback(session).to(number);
      return info(number, GenerationState.LIVE);
    }
  }

  /**
   * Removes generations, the lowest in rank first, until so many are left.
   *
   * @param keep at least 1, the live one among them
   * @return what was removed
   */
  public List<GenerationInfo> prune(int keep) throws IOException {
    BuildPlan.requireKeep(keep);
    try (WriteSession session = beginChange()) {
      Pointer before = session.requirePointer();
      Pointer after = before.keep(keep);
      List<GenerationInfo> removed = generations();
      removed.removeIf(generation -> after.numbers().contains(generation.number()));
      if (!after.equals(before)) {
        session.replacePointer(after);
        session.removeOrphans();
      }
      return removed;
    }
  }

  /**
   * Deletes articles from every generation that is kept, so that no rollback brings them back, and
   * their text from the disk. All generations change at one stroke, and get new numbers. Readers
   * have them open until they refresh.
   *
   * @throws IndexCorruptException if the live generation is damaged; nothing changes
   * @throws lupe.index.DiskFullException if there is not enough room; nothing changes
   */
  public DeletionReport delete(Collection<String> ids, Editor editor) throws IOException {
    try (WriteSession session = beginChange()) {
      return new Deletion(session, editor, ids).run();
    } catch (IOException | IllegalStateException e) { // The latter by a writer after the former.
      throw DiskSpace.explain(path, files, e);
    }
  }

  /** Unlike a build, a change of what is there makes nothing where there is no index. */
  private WriteSession beginChange() throws IOException {
    if (!WriteSession.hasTraces(path)) {
      PointerFile.require(path);
    }
    return WriteSession.begin(path, files);
  }

  /** Fails unless {@code CURRENT} names this generation. */
  void requireKept(long number) throws IOException {
    if (!PointerFile.require(path).numbers().contains(number)) {
      throw new IndexMissingException(
          path, GenerationName.of(number) + " is not kept; see: lupe generations -i " + path);
    }
  }

  private OptionalLong liveToUpdate(WriteSession session, BuildPlan plan) throws IOException {
    session.refuseDamage();
    Optional<Pointer> pointer = session.pointer();
    if (pointer.isEmpty()) {
      return OptionalLong.empty();
    }
    long live = pointer.get().live();
    Compatibility.check(path, ManifestFile.read(path, live).header(), plan.fingerprint());
    return OptionalLong.of(live);
  }

  private GenerationInfo info(long number, GenerationState state) throws IOException {
    return new GenerationInfo(
        number,
        state,
        GenerationName.folder(path, number),
        ManifestFile.tryRead(path, number).orElse(null));
  }
}
