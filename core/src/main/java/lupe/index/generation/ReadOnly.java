package lupe.index.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;

/** Directories to read from: mapped, without locks, and never made. */
final class ReadOnly {
  /**
   * "false" where one search is all that a process does, as the program sets it: mapping files into
   * memory takes the JVM longer to prepare than one search takes.
   */
  private static final boolean MAPPED =
      Boolean.parseBoolean(System.getProperty("lupe.mapped", "true"));

  private ReadOnly() {}

  static Directory open(Path folder) throws IOException {
    requireFolder(folder);
    return MAPPED
        ? new MMapDirectory(folder, NoLockFactory.INSTANCE)
        : new NIOFSDirectory(folder, NoLockFactory.INSTANCE);
  }

  /**
   * Removes the folder if it is empty. Lucene makes a folder that is not there; when one is pruned
   * in the moment between our look and Lucene's, this takes it away again.
   */
  static void removeIfMadeByLucene(Path folder) {
    try {
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // Not empty, or not ours to write to: not made by us either.
    }
  }

  private static void requireFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new NoSuchFileException(folder.toString());
    }
  }
}
