package lupe.index.generation;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;

/**
 * Everything that the protocol of generations does to the disk, apart from reading and locking, so
 * that tests can make the n-th of these fail, or cut the power after it.
 */
interface FileOperations {
  /** Makes a folder whose parent exists; does nothing if it is there. */
  void createFolder(Path folder) throws IOException;

  /** Writes a whole file, in place of one of that name. Not durable before {@link #sync}. */
  void write(Path file, byte[] content) throws IOException;

  /**
   * Gives a file a second name, or copies it where the file system has no hard links.
   *
   * @return whether both names share the bytes; if not, the copy is not durable before {@link
   *     #sync}
   */
  boolean linkOrCopy(Path existing, Path name) throws IOException;

  /** Makes the content of a file survive a power cut. */
  void sync(Path file) throws IOException;

  /**
   * Makes names survive a power cut: files and folders made, renamed or deleted in this folder.
   *
   * @throws IOException also if it fails for a folder, which Lucene's own sync forgives
   */
  void syncFolder(Path folder) throws IOException;

  /** Renames within one folder; whoever looks sees the old file or the new one. */
  void moveAtomically(Path source, Path target) throws IOException;

  /** Deletes a file or an empty folder; does nothing if it is not there. */
  void delete(Path file) throws IOException;

  /** Bytes that this program may still write where the folder lies. */
  long usableSpace(Path folder) throws IOException;

  /** A Lucene directory to write to. The lock of the index guards it; it makes no lock file. */
  Directory writable(Path folder) throws IOException;
}
