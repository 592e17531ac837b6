package lupe.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that indexes are built in. */
final class Folders {
  private Folders() {}

  /** Bytes of all files below a folder. */
  static long size(Path folder) throws IOException {
    long size = 0;
    for (Path path : below(folder)) if (Files.isRegularFile(path)) size += Files.size(path);
    return size;
  }

  /** Deletes a folder with all that is in it. */
  static void delete(Path folder) throws IOException {
    for (Path path : below(folder)) Files.delete(path);
  }

  private static List<Path> below(Path folder) throws IOException {
    if (Files.notExists(folder)) return List.of();
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
