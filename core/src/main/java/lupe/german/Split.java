package lupe.german;

import java.util.List;
import lupe.german.lexicon.Reading;

/**
 * A compound taken apart.
 *
 * @param ends where the parts end in the key, linking elements belonging to the part before them
 * @param readings what the parts are
 * @param cost how unlikely this is; comparable between splits of the same word only
 */
record Split(List<Integer> ends, List<Reading> readings, int cost) {
  Split {
    ends = List.copyOf(ends);
    readings = List.copyOf(readings);
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
}
