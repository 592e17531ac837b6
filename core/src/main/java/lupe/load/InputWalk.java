package lupe.load;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the files below folders, in the order of their names.
 *
 * <p>A link that was asked for is followed; within folders links, pipes, devices, hidden files and
 * indexes of Lupe are passed over.
 */
final class InputWalk {
  private final List<Path> roots;

  /** Walks files and folders that were asked for. */
  InputWalk(List<Path> roots) throws NoSuchFileException {
    for (Path root : roots) {
      if (!Files.exists(root))
        throw new NoSuchFileException(root.toString(), null, "does not exist");
    }
    this.roots = List.copyOf(roots);
  }

  /** Is told what is found. */
  interface Visitor {
    void file(InputFile file, long size) throws IOException;

    default void skipped(Path path) {}

    default void unreadable(Path folder, IOException why) {}
  }

  /** Bytes of all files, or -1 if one is a stream. */
  long bytes() throws IOException {
    long[] sum = new long[1];
    boolean[] stream = new boolean[1];
    visit((file, size) -> {
      sum[0] += size;
      stream[0] |= file.named() && !Files.isRegularFile(file.path());
    });
    return stream[0] ? -1 : sum[0];
  }

  /** Visits all files. */
  void visit(Visitor visitor) throws IOException {
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        visitFolder(root, "", visitor);
      } else {
        visitor.file(new InputFile(root, nameOf(root), true), Files.size(root));
      }
    }
  }

  private void visitFolder(Path folder, String prefix, Visitor visitor) throws IOException {
    List<Path> names;
    try {
      names = namesIn(folder);
    } catch (IOException e) {
      visitor.unreadable(folder, e);
      return;
    }
    if (isIndex(names)) return;
    for (Path name : names) visitEntry(folder.resolve(name), prefix + name, visitor);
  }

  private void visitEntry(Path path, String id, Visitor visitor) throws IOException {
    if (nameOf(path).startsWith(".")) {
      visitor.skipped(path);
      return;
    }
    BasicFileAttributes attributes;
    try {
      attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      visitor.unreadable(path, e);
      return;
    }
    if (attributes.isDirectory()) visitFolder(path, id + "/", visitor);
    else if (attributes.isRegularFile())
      visitor.file(new InputFile(path, id, false), attributes.size());
    else visitor.skipped(path);
  }

  private static List<Path> namesIn(Path folder) throws IOException {
    List<Path> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(entry -> names.add(entry.getFileName()));
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    names.sort(Comparator.comparing(Path::toString));
    return names;
  }

  /** An index inside of an archive must not become articles of the archive. */
  private static boolean isIndex(List<Path> names) {
    return names.stream().anyMatch(name -> name.toString().equals("CURRENT"))
        && names.stream().anyMatch(name -> name.toString().matches("gen-\\d{6,}"));
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }
}
