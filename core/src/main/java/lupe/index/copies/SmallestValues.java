package lupe.index.copies;

import java.util.Arrays;

/** Keeps the smallest of many values, each once. */
final class SmallestValues {
  private final int[] values;
  private final int wanted;
  private int size;
  private int limit = Integer.MAX_VALUE;

  /** Keeps so many. */
  SmallestValues(int wanted) {
    this.wanted = wanted;
    values = new int[wanted * 8];
  }

  void add(int value) {
    if (value > limit) return;
    if (size == values.length) reduce();
    values[size++] = value;
  }

  /** The smallest values, ascending. */
  int[] sorted() {
    reduce();
    return Arrays.copyOf(values, size);
  }

  private void reduce() {
    Arrays.sort(values, 0, size);
    int kept = 0;
    for (int i = 0; i < size && kept < wanted; i++) {
      if (kept == 0 || values[i] != values[kept - 1]) values[kept++] = values[i];
    }
    size = kept;
    if (kept == wanted) limit = values[kept - 1];
  }
}
