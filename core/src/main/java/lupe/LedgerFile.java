package lupe;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import lupe.entity.EntityLedger;
import lupe.entity.EntityLedgerException;
import lupe.entity.NameVariants;
import org.jspecify.annotations.Nullable;

/** The names of one's own that a file holds; follows its changes. Thread-safe. */
final class LedgerFile implements Ledger {
  private static final Logger LOG = System.getLogger(LedgerFile.class.getName());

  private record State(@Nullable FileTime changed, long size) {
    static final State ABSENT = new State(null, 0);
  }

  private final Path file;
  private State state;
  private NameVariants variants;

  /**
   * Reads a file; one that is not there is as an empty one.
   *
   * @throws EntityLedgerException if a line cannot be understood
   */
  LedgerFile(Path file) throws IOException {
    this.file = file;
    state = state();
    variants = read(file).over(NameVariants.known());
  }

  /** Reads a file; one that is not there is as an empty one. */
  static EntityLedger read(Path file) throws IOException {
    try {
      return EntityLedger.read(file);
    } catch (NoSuchFileException e) {
      return EntityLedger.EMPTY;
    }
  }

  /** What the file says now; of a file that has become wrong, what it said before. */
  @Override
  public synchronized NameVariants variants() throws IOException {
    State now = state();
    if (now.equals(state)) return variants;
    state = now;
    try {
      variants = read(file).over(NameVariants.known());
    } catch (EntityLedgerException e) {
      LOG.log(Logger.Level.WARNING, "names stay as they were: " + e.getMessage());
    }
    return variants;
  }

  private State state() throws IOException {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return new State(attributes.lastModifiedTime(), attributes.size());
    } catch (NoSuchFileException e) {
      return State.ABSENT;
    }
  }
}
