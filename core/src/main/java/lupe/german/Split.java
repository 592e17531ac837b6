package lupe.german;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lupe.german.lexicon.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A compound taken apart.
 *
 * @param ends where the parts end in the key, linking elements belonging to the part before them
 * @param readings what the parts are
 */
record Split(List<Integer> ends, List<Reading> readings) {
  Split {
    ends = List.copyOf(ends);
    readings = List.copyOf(readings);
  }

  /**
   * Follows the way back from the head to the first part.
   *
   * @param starts where the part that ends at a place begins
   * @param parts the part that ends at a place
   */
  static Split trace(
      int[] starts, @Nullable Reading[] parts, int headStart, Reading head, int length) {
    List<Integer> ends = new ArrayList<>(3);
    List<Reading> readings = new ArrayList<>(3);
    ends.add(length);
    readings.add(head);
    for (int end = headStart; end > 0; end = starts[end]) {
      ends.add(0, end);
      readings.add(0, Objects.requireNonNull(parts[end]));
    }
    return new Split(ends, readings);
  }

  /** Where a part begins in the key. */
  int start(int part) {
    return part == 0 ? 0 : ends.get(part - 1);
  }

  int size() {
    return ends.size();
  }

  /** The reading of the last part. */
  Reading head() {
    return readings.get(readings.size() - 1);
  }

  /** Where the last part begins in the key. */
  int headStart() {
    return start(size() - 1);
  }

  /** The whole in German spelling, in lower case. */
  String spelling(String key) {
    return modifiers(key).append(head().form(key.substring(headStart()))).toString();
  }

  /** All parts but the last in German spelling, in lower case. */
  StringBuilder modifiers(String key) {
    StringBuilder modifiers = new StringBuilder(key.length());
    for (int i = 0; i + 1 < size(); i++) {
      modifiers.append(readings.get(i).form(key.substring(start(i), ends.get(i))));
    }
    return modifiers;
  }
}
