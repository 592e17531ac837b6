package lupe.index.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import lupe.index.IndexCorruptException;

/** Reads and writes {@code manifest.json}. */
final class ManifestFile {
  /** Far above any true one; a longer file is damaged. */
  private static final long MOST_BYTES = 256L << 20;

  private ManifestFile() {}

  /**
   * Reads the receipt of a generation.
   *
   * @throws IndexCorruptException if it is missing or damaged
   */
  static Manifest read(Path index, long number) throws IOException {
    Path file = GenerationName.folder(index, number).resolve(Manifest.FILE);
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new IOException("too long");
      }
      Manifest manifest = ManifestReader.decode(Files.readAllBytes(file));
      if (manifest.number() != number) {
        throw new IOException("belongs to " + GenerationName.of(manifest.number()));
      }
      return manifest;
    } catch (NoSuchFileException e) {
      throw new IndexCorruptException(index, file + " is missing", e);
    } catch (IOException e) {
      throw new IndexCorruptException(index, file + ": " + e.getMessage(), e);
    }
  }

  /** Reads it if it is whole. */
  static Optional<Manifest> tryRead(Path index, long number) throws IOException {
    try {
      return Optional.of(read(index, number));
    } catch (IndexCorruptException e) {
      return Optional.empty();
    }
  }

  /** Writes it, last of all, and makes it survive a power cut. */
  static void write(FileOperations files, Path folder, Manifest manifest) throws IOException {
    Path file = folder.resolve(Manifest.FILE);
    files.write(file, ManifestWriter.encode(manifest));
    files.sync(file);
  }
}
