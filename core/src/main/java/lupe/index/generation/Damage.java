package lupe.index.generation;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import lupe.index.IndexCorruptException;
import lupe.index.IndexMismatchException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.util.Version;

/** What Lucene says when it meets files that it cannot read, in the terms of this library. */
final class Damage {
  private Damage() {}

  /**
   * Tells damage and foreign formats from other failures, such as too many open files, which are
   * returned as they are.
   */
  static IOException explain(Path index, Path generation, Exception failure) {
    return switch (failure) {
      case IndexCorruptException e -> e;
      case IndexMismatchException e -> e;
      case IndexFormatTooOldException e -> foreign(index, e);
      case IndexFormatTooNewException e -> foreign(index, e);
      case CorruptIndexException e -> damaged(index, generation, e);
      case IndexNotFoundException e -> damaged(index, generation, e);
      case NoSuchFileException e -> damaged(index, generation, e);
      case FileNotFoundException e -> damaged(index, generation, e);
      case EOFException e -> damaged(index, generation, e);
      case IOException e -> e;
      case IllegalArgumentException e when unknownFormat(e) -> foreign(index, e);
      default -> damaged(index, generation, failure);
    };
  }

  /** A codec by a name that no jar on the class path provides. */
  private static boolean unknownFormat(IllegalArgumentException e) {
    return String.valueOf(e.getMessage()).contains("SPI class");
  }

  private static IOException foreign(Path index, Exception e) {
    IOException mismatch =
        new IndexMismatchException(
            index,
            "another version of Lucene (" + e.getMessage() + ")",
            "Lucene " + Version.LATEST);
    mismatch.initCause(e);
    return mismatch;
  }

  private static IOException damaged(Path index, Path generation, Exception e) {
    return new IndexCorruptException(
        index,
        generation.getFileName() + ": " + e.getClass().getSimpleName() + ": " + e.getMessage(),
        e);
  }
}
