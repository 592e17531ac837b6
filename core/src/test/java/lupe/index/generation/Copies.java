package lupe.index.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies folders. */
final class Copies {
  private Copies() {}

  /** Copies a folder with all that is in it; the target must not be there. */
  static void copy(Path source, Path target) throws IOException {
    List<Path> entries;
    try (Stream<Path> walk = Files.walk(source)) {
      entries = walk.toList();
    }
    for (Path entry : entries) {
      Files.copy(entry, target.resolve(source.relativize(entry).toString()));
    }
  }
}
