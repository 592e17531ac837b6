package lupe.index.generation;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lupe.index.DiskFullException;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/** Room on the disk: estimated before a build, and recognised when it ran out during one. */
final class DiskSpace {
  /** Index bytes a byte of input, where no generation tells: stored text, positions, merging. */
  private static final double BYTES_PER_INPUT_BYTE = 1.5;

  /** Merging holds the old and the new segments for a while; a merge rarely takes all of them. */
  private static final double ROOM_TO_MERGE = 1.6;

  /** Less than this is as good as nothing. */
  private static final long NOTHING = 1L << 20;

  private DiskSpace() {}

  /** Bytes that a build will need at its peak. */
  static long estimate(long inputBytes, Optional<Manifest> last) {
    double perByte =
        last.filter(manifest -> manifest.basedOn() == 0) // Else the input was a part of it only.
            .filter(manifest -> manifest.contents().inputBytes() > 0)
            .map(manifest -> (double) manifest.bytes() / manifest.contents().inputBytes())
            .orElse(BYTES_PER_INPUT_BYTE);
    double finished =
        inputBytes > 0 ? inputBytes * perByte : last.map(Manifest::bytes).orElse(NOTHING);
    return (long) (finished * ROOM_TO_MERGE) + NOTHING;
  }

  /** Refuses to begin what cannot end well. */
  static void require(Path index, FileOperations files, long needed) throws IOException {
    long free = files.usableSpace(index);
    if (free < needed) {
      throw new DiskFullException(index, needed, free, null);
    }
  }

  /** A full disk called by its name; any other failure as it is. */
  static IOException explain(Path index, FileOperations files, Exception failure) {
    IOException plain =
        failure instanceof IOException e ? e : new IOException(failure.getMessage(), failure);
    try {
      long free = files.usableSpace(index);
      boolean full =
          causes(failure).anyMatch(DiskSpace::saysFull) || (free < NOTHING && fromDisk(plain));
      return full && !(failure instanceof DiskFullException)
          ? new DiskFullException(index, 0, free, failure)
          : plain;
    } catch (IOException e) {
      plain.addSuppressed(e);
      return plain;
    }
  }

  private static boolean fromDisk(IOException failure) {
    return failure instanceof FileSystemException || failure.getClass() == IOException.class;
  }

  private static Stream<Throwable> causes(@Nullable Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }

  /** By the words of Linux, macOS and Windows; other locales are caught by the room left. */
  private static boolean saysFull(@Nullable Throwable cause) {
    if (!(cause instanceof IOException || cause instanceof AlreadyClosedException)) {
      return false;
    }
    String reason =
        cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
    String text = reason == null ? "" : reason.toLowerCase(Locale.ROOT);
    return Stream.of("no space left", "quota exceeded", "not enough space", "file too large")
        .anyMatch(text::contains);
  }
}
