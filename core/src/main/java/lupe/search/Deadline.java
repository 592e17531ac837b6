package lupe.search;

import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.jspecify.annotations.Nullable;

/** When a search shall end with what it has found. */
final class Deadline implements QueryTimeout {
  private final boolean limited;
  private final long end;

  private Deadline(boolean limited, long end) {
    this.limited = limited;
    this.end = end;
  }

  /** So long from now; never if null. */
  static Deadline in(@Nullable Duration time) {
    return time == null
        ? new Deadline(false, 0)
        : new Deadline(true, System.nanoTime() + time.toNanos());
  }

  /** Whether it ever comes. */
  boolean isLimited() {
    return limited;
  }

  /** A reader that ends the expansion of terms in time, too. */
  IndexReader limit(DirectoryReader reader) throws IOException {
    return limited ? ExitableDirectoryReader.wrap(reader, this) : reader;
  }

  @Override
  public boolean shouldExit() {
    return limited && System.nanoTime() - end >= 0;
  }
}
