package lupe.index.generation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
   */
  public List<GenerationInfo> generations() throws IOException {
    Optional<Pointer> pointer = PointerFile.read(path);
    if (pointer.isEmpty()) {
      return List.of();
    }
    List<GenerationInfo> found = new ArrayList<>();
    found.add(info(pointer.get().live(), GenerationState.LIVE));
    for (Pointer.Other other : pointer.get().others()) {
      found.add(
          info(
              other.number(),
              other.withdrawn() ? GenerationState.WITHDRAWN : GenerationState.KEPT));
    }
    return found;
  }

  /**
   * Begins a generation with no articles. Makes the folder if it is not there.
   *
   * @throws lupe.index.IndexBusyException if another writer is at work
   * @throws lupe.index.DiskFullException if there is not enough room; estimated from the input and
   *     the last generation
   */
  public GenerationBuild rebuild(BuildPlan plan) throws IOException {
    return GenerationBuild.fromNothing(WriteSession.begin(path, files), plan);
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
      long live = liveToUpdate(session, plan);
      handedOver = true;
      return live == 0
          ? GenerationBuild.fromNothing(session, plan)
          : GenerationBuild.from(session, plan, live);
    } finally {
      if (!handedOver) {
        session.close();
      }
    }
  }

  private long liveToUpdate(WriteSession session, BuildPlan plan) throws IOException {
    try {
      long live = session.requirePointer().live();
      Compatibility.check(path, ManifestFile.read(path, live).header(), plan.fingerprint());
      return live;
    } catch (IndexMissingException e) {
      return 0;
    }
  }

  private GenerationInfo info(long number, GenerationState state) throws IOException {
    return new GenerationInfo(
        number,
        state,
        GenerationName.folder(path, number),
        ManifestFile.tryRead(path, number).orElse(null));
  }
}
