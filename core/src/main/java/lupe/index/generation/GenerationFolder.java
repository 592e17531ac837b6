package lupe.index.generation;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The folder of a generation that is being opened.
 *
 * @param number of the generation
 * @param path where its files lie
 */
public record GenerationFolder(long number, Path path) {
  /**
   * Its receipt, read anew at each call.
   *
   * @throws lupe.index.IndexCorruptException if that is missing or damaged
   */
  public Manifest manifest() throws IOException {
    return ManifestFile.read(path.resolve("..").normalize(), number);
  }
}
