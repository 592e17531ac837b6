package lupe.index.generation;

import java.nio.file.Path;
import lupe.index.IndexCorruptException;
import org.jspecify.annotations.Nullable;

/**
 * A generation that was published.
 *
 * @param number its number; a higher one was begun later
 * @param state whether readers see it
 * @param folder where its files lie
 * @param manifest its receipt, or null if that is missing or damaged
 */
public record GenerationInfo(
    long number, GenerationState state, Path folder, @Nullable Manifest manifest) {
  /** As its folder is called, such as {@code gen-000007}. */
  public String name() {
    return GenerationName.of(number);
  }

  /** Its receipt, which must be whole. */
  public Manifest readableManifest() throws IndexCorruptException {
    if (manifest == null) {
      throw new IndexCorruptException(
          folder.resolve("..").normalize(),
          name() + "/" + Manifest.FILE + " is missing or damaged",
          null);
    }
    return manifest;
  }
}
