package lupe.index.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import lupe.index.IndexCorruptException;
import lupe.index.IndexMissingException;

/** Reads and replaces {@code CURRENT}. */
final class PointerFile {
  private PointerFile() {}

  /**
   * Reads it; nothing is created.
   *
   * @return empty if there is none
   * @throws IndexCorruptException if it is damaged
   */
  static Optional<Pointer> read(Path index) throws IOException {
    Path file = index.resolve(Pointer.FILE);
    try {
      if (Files.size(file) > Pointer.MOST_BYTES) {
        throw new IndexCorruptException(index, file + " is too long", null);
      }
      return Optional.of(Pointer.decode(Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      throw new IndexCorruptException(index, file + ": " + e.getMessage(), e);
    }
  }

  /** Reads it; there must be one. */
  static Pointer require(Path index) throws IOException {
    Optional<Pointer> pointer = read(index);
    if (pointer.isPresent()) {
      return pointer.get();
    }
    throw new IndexMissingException(index, missing(index));
  }

  private static String missing(Path index) throws IOException {
    if (isLost(index)) {
      return "generations, but no CURRENT; make the newest live with: lupe rollback -i " + index;
    }
    String reason = Files.isDirectory(index) ? "no index in this folder" : "no such folder";
    return reason + "; make one with: lupe index -i " + index + " PATH…";
  }

  /** Whether it is missing where complete generations are. */
  static boolean isLost(Path index) throws IOException {
    return Files.isDirectory(index)
        && Files.notExists(index.resolve(Pointer.FILE))
        && !WriteSession.sealed(index).isEmpty();
  }

  /** Replaces it at one stroke; when this returns, the new one survives a power cut. */
  static void replace(FileOperations files, RebuildLock lock, Path index, Pointer pointer)
      throws IOException {
    Path temporary = index.resolve(Pointer.TEMPORARY);
    files.write(temporary, pointer.encode());
    files.sync(temporary);
    lock.ensureHeld();
    files.moveAtomically(temporary, index.resolve(Pointer.FILE));
    files.syncFolder(index);
  }
}
