package lupe.tables;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What tables are made from, so that they are made again only when some of it changed. */
final class Inputs {
  private final Path note;
  private final String mark;

  private Inputs(Path note, String mark) {
    this.note = note;
    this.mark = mark;
  }

  /**
   * The inputs of a set of tables.
   *
   * @param classes the folder of compiled classes and copied resources
   * @param name of the set
   * @param folders below {@code classes} whose classes and lists matter
   * @param resources of other artifacts
   */
  static Inputs of(Path classes, String name, List<String> folders, List<String> resources)
      throws IOException {
    Hasher hasher = Hashing.sha256().newHasher();
    for (String folder : folders) {
      hash(hasher, classes.resolve(folder));
    }
    for (String resource : resources) {
      hasher.putBytes(Resources.toByteArray(Resources.getResource(Inputs.class, resource)));
    }
    return new Inputs(
        classes.resolveSibling("lupe-tables").resolve(name + ".inputs"), hasher.hash().toString());
  }

  private static void hash(Hasher hasher, Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Inputs::isInput).sorted().toList()) {
        hasher.putString(file.getFileName().toString(), StandardCharsets.UTF_8);
        hasher.putBytes(Files.readAllBytes(file));
      }
    }
  }

  private static boolean isInput(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".class") || name.endsWith(".tsv");
  }

  /** Whether all these files were made from these inputs. */
  boolean made(Path... files) throws IOException {
    return Stream.of(files).allMatch(Files::isRegularFile)
        && Files.isRegularFile(note)
        && Files.readString(note).equals(mark);
  }

  /** Notes that the files are made. */
  void note() throws IOException {
    Files.createDirectories(note.getParent());
    Files.writeString(note, mark);
  }
}
