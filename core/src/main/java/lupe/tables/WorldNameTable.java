package lupe.tables;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lupe.entity.tagger.WorldNames;

/**
 * Makes {@code lupe/entity/world.bin} of our own lists of names, {@code src/main/names/*.tsv}:
 * lines of what the names are of, a tab, and names with {@code |} between.
 */
final class WorldNameTable {
  private WorldNameTable() {}

  static void write(Path names, Path classes) throws IOException {
    Map<String, List<String>> byKind = new TreeMap<>();
    try (Stream<Path> files = Files.list(names)) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readAllLines(file)) if (!line.startsWith("#")) add(line, byKind);
      }
    }
    Path folder = Files.createDirectories(classes.resolve("lupe/entity"));
    try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("world.bin")))) {
      WorldNames.write(byKind, out);
    }
  }

  private static void add(String line, Map<String, List<String>> byKind) throws IOException {
    String[] row = line.split("\t", -1);
    if (row.length != 2 || !WorldNames.KINDS.contains(row[0])) {
      throw new IOException("no line of names: " + line);
    }
    List<String> names = List.of(row[1].split("\\|", -1));
    if (names.contains("")) throw new IOException("an empty name: " + line);
    byKind.computeIfAbsent(row[0], kind -> new ArrayList<>()).addAll(names);
  }
}
