package lupe.index.generation;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.SortedMap;

/**
 * What a deletion in all generations did.
 *
 * @param deleted articles deleted, by the number of the generation as it is now; those without any
 *     of the articles are not changed and not named
 * @param dropped generations that could not be read, and were removed for that
 * @param unknown ids that no generation knew
 * @param remaining folders with old text that the system would not let go, such as Windows while a
 *     reader has them open; the next writer removes them
 */
public record DeletionReport(
    SortedMap<Long, Long> deleted,
    List<String> dropped,
    List<String> unknown,
    List<String> remaining) {
  /** Copies the collections. */
  public DeletionReport {
    deleted = ImmutableSortedMap.copyOf(deleted);
    dropped = List.copyOf(dropped);
    unknown = List.copyOf(unknown);
    remaining = List.copyOf(remaining);
  }
}
