package lupe.index.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToLongFunction;
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
    return read(index, number, ManifestReader::decode, Manifest::number);
  }

  /** Checks all of it as {@link #read} does, and reads what opening needs. */
  static ManifestHead readHead(Path index, long number) throws IOException {
    return read(index, number, ManifestHead::decode, ManifestHead::number);
  }

  private interface Decoder<T> {
    T decode(byte[] bytes) throws IOException;
  }

  private static <T> T read(Path index, long number, Decoder<T> decoder, ToLongFunction<T> numberOf)
      throws IOException {
    Path file = GenerationName.folder(index, number).resolve(Manifest.FILE);
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new IOException("too long");
      }
      T manifest = decoder.decode(Files.readAllBytes(file));
      if (numberOf.applyAsLong(manifest) != number) {
        throw new IOException("belongs to " + GenerationName.of(numberOf.applyAsLong(manifest)));
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
