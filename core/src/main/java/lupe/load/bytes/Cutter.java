package lupe.load.bytes;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into records, one at a time, so that a file of any size fits into memory. */
public interface Cutter {
  /**
   * The next record, or null behind the last; its bytes are valid until the next call.
   *
   * @throws CutException if it cannot be cut out; the one behind it comes next
   */
  @Nullable Slice next() throws IOException, CutException;
}
