package lupe.analysis;

import java.util.Arrays;

/** Where names stand in a text. Asked from left to right; not thread-safe. */
public final class NameSpans {
  /** A text without names. */
  public static final NameSpans NONE = new NameSpans(new int[0], new int[0]);

  private final int[] starts;
  private final int[] ends;
  private int next;

  /**
   * Names from left to right, not overlapping.
   *
   * @param starts first character of each
   * @param ends character behind the last of each
   */
  public NameSpans(int[] starts, int[] ends) {
    if (starts.length != ends.length) {
      throw new IllegalArgumentException(starts.length + " starts, but " + ends.length + " ends");
    }
    this.starts = starts.clone();
    this.ends = ends.clone();
  }

  /** Begins anew from the left. */
  void rewind() {
    next = 0;
  }

  /** Whether the word lies in a name, or has one at its beginning. */
  boolean covers(int start, int end) {
    while (next < ends.length && ends[next] <= start) next++;
    return next < starts.length && starts[next] <= start && end - ends[next] <= 2;
  }

  @Override
  public String toString() {
    return Arrays.toString(starts) + Arrays.toString(ends);
  }
}
