package lupe.index.generation;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import lupe.index.IndexCorruptException;
import org.jspecify.annotations.Nullable;

/** Holds the lock of an index while something is written to it. */
final class WriteSession implements AutoCloseable {
  private static final Logger LOG = System.getLogger(WriteSession.class.getName());

  private final Path index;
  private final FileOperations files;
  private final RebuildLock lock;
  private @Nullable Pointer pointer;
  private @Nullable IndexCorruptException damage;

  private WriteSession(Path index, FileOperations files, RebuildLock lock) {
    this.index = index;
    this.files = files;
    this.lock = lock;
  }

  /** Makes the folder if it is not there, takes the lock, and removes what crashed writers left. */
  static WriteSession begin(Path index, FileOperations files) throws IOException {
    createFolders(index, files);
    WriteSession session = new WriteSession(index, files, RebuildLock.take(index));
    try {
      session.readPointer();
      session.removeOrphans();
      return session;
    } catch (IOException | RuntimeException e) {
      session.lock.close();
      throw e;
    }
  }

  /** Whether there is an index here, or was one before its {@code CURRENT} was lost. */
  static boolean hasTraces(Path index) throws IOException {
    return Files.isDirectory(index)
        && (Files.exists(index.resolve(Pointer.FILE)) || !folders(index).isEmpty());
  }

  Path index() {
    return index;
  }

  FileOperations files() {
    return files;
  }

  /** What is published; empty if nothing is or if {@code CURRENT} is damaged. */
  Optional<Pointer> pointer() {
    return Optional.ofNullable(pointer);
  }

  /** The number of the live generation, if it is known. */
  OptionalLong live() {
    return pointer == null ? OptionalLong.empty() : OptionalLong.of(pointer.live());
  }

  /** What is published; there must be something, and it must be readable. */
  Pointer requirePointer() throws IOException {
    refuseDamage();
    return pointer != null ? pointer : PointerFile.require(index);
  }

  /** Fails if {@code CURRENT} is damaged, or missing beside complete generations. */
  void refuseDamage() throws IndexCorruptException {
    if (damage != null) {
      throw damage;
    }
  }

  /**
   * What the next generation is compared with: the receipt of the live one, or of the next best if
   * that cannot be read; empty if there is none.
   */
  Optional<Manifest> lastManifest() throws IOException {
    for (long number : pointer != null ? pointer.numbers() : sealed()) {
      Optional<Manifest> manifest = ManifestFile.tryRead(index, number);
      if (manifest.isPresent()) {
        return manifest;
      }
    }
    return Optional.empty();
  }

  /** A number above all that were ever seen. */
  long nextNumber() throws IOException {
    long highest = pointer == null ? 0 : pointer.highest();
    for (long number : folders(index)) {
      highest = Math.max(highest, number);
    }
    return highest + 1;
  }

  /** What {@code CURRENT} shall say when this generation goes live. */
  Pointer publishing(long number) throws IOException {
    if (pointer != null) {
      return pointer.publish(number);
    }
    List<Pointer.Other> adopted =
        sealed().stream()
            .filter(other -> other != number)
            .map(other -> new Pointer.Other(other, false))
            .toList();
    return new Pointer(number, adopted, number);
  }

  /** Switches; when this returns, the switch survives a power cut. */
  void replacePointer(Pointer next) throws IOException {
    PointerFile.replace(files, lock, index, next);
    pointer = next;
    damage = null;
  }

  /**
   * Whether {@code CURRENT} names this generation, also after a switch that failed half-way; if
   * that cannot be read either, it might.
   */
  boolean mayBePublished(long number) {
    try {
      return PointerFile.read(index).filter(found -> found.numbers().contains(number)).isPresent();
    } catch (IOException e) {
      LOG.log(Level.WARNING, e::getMessage);
      return true;
    }
  }

  /**
   * Removes generations that are not published: those of crashed writers, and those no longer kept.
   *
   * @return names of those that cannot be removed now; the next writer tries again
   */
  List<String> removeOrphans() throws IOException {
    files.delete(index.resolve(Pointer.TEMPORARY));
    List<Long> wanted = pointer != null ? pointer.numbers() : sealed();
    List<String> remaining = new ArrayList<>();
    for (long number : folders(index)) {
      if (!wanted.contains(number) && !removeGeneration(number)) {
        remaining.add(GenerationName.of(number));
      }
    }
    return remaining;
  }

  /** Whether it is gone. */
  boolean removeGeneration(long number) {
    Path folder = GenerationName.folder(index, number);
    if (Files.notExists(folder)) {
      return true;
    }
    try {
      for (Path file : entries(folder)) {
        files.delete(file);
      }
      files.delete(folder);
      return true;
    } catch (IOException e) {
      LOG.log(Level.WARNING, () -> folder + " cannot be removed now: " + e);
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }

  /** A damaged or lost pointer must not stop a rebuild, which is the way out. */
  private void readPointer() throws IOException {
    try {
      pointer = PointerFile.read(index).orElse(null);
      if (PointerFile.isLost(index)) {
        damage = new IndexCorruptException(index, Pointer.FILE + " is missing", null);
      }
    } catch (IndexCorruptException e) {
      LOG.log(Level.WARNING, e::getMessage);
      damage = e;
    }
  }

  /** Without a pointer, complete generations are kept rather than taken for leftovers. */
  List<Long> sealed() throws IOException {
    return sealed(index);
  }

  /** The complete generations that lie in a folder, newest first, published or not. */
  static List<Long> sealed(Path index) throws IOException {
    List<Long> complete = new ArrayList<>();
    for (long number : folders(index)) {
      if (ManifestFile.tryRead(index, number).isPresent()) {
        complete.add(number);
      }
    }
    complete.sort(Comparator.reverseOrder());
    return complete;
  }

  private static List<Long> folders(Path index) throws IOException {
    List<Long> numbers = new ArrayList<>();
    for (Path entry : entries(index)) {
      OptionalLong number = GenerationName.number(String.valueOf(entry.getFileName()));
      if (number.isPresent() && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        numbers.add(number.getAsLong());
      }
    }
    return numbers;
  }

  static List<Path> entries(Path folder) throws IOException {
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      List<Path> entries = new ArrayList<>();
      stream.forEach(entries::add);
      entries.sort(Comparator.naturalOrder());
      return entries;
    }
  }

  private static void createFolders(Path folder, FileOperations files) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path parent = folder.toAbsolutePath().getParent();
    if (parent != null) {
      createFolders(parent, files);
      files.createFolder(folder);
      files.syncFolder(parent);
    }
  }
}
