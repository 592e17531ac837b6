package lupe.entity.tagger;

import java.util.stream.IntStream;

/** The best sequence of labels. */
final class Viterbi {
  private static final int L = Labels.COUNT;
  private static final int NEVER = Integer.MIN_VALUE / 2;

  /** Labels that may precede each label. */
  static final int[][] BEFORE = before();

  private static final int[] ENDINGS = IntStream.range(0, L).filter(Labels::mayEnd).toArray();

  /** In steps of {@link Model#STEP}, as all scores here. */
  private final int[] transitions = new int[L * L];

  Viterbi(Model model) {
    for (int first = 0; first < L; first++) {
      for (int second = 0; second < L; second++) {
        transitions[second * L + first] = Math.round(model.transition(first, second) / Model.STEP);
      }
    }
  }

  private static int[][] before() {
    int[][] before = new int[L][];
    for (int label = 0; label < L; label++) {
      int second = label;
      before[label] =
          IntStream.range(0, L).filter(first -> Labels.mayFollow(first, second)).toArray();
    }
    return before;
  }

  /** Fills in the labels; tells whether any word is part of a name. */
  boolean run(Scores work) {
    int length = work.length();
    int[] scores = work.scores();
    int[] best = work.best();
    int at = Scores.origin();
    for (int y = 0; y < L; y++) best[y] = Labels.mayBegin(y) ? scores[at + y] : NEVER;
    for (int here = L; here < length * L; here += L) {
      for (int y = 0; y < L; y++)
        best[here + y] = before(best, here - L, y) + scores[at + here + y];
    }
    return trace(work, best);
  }

  /**
   * The best score of the labels that a label may follow. A label goes on with a name from two
   * labels only; all others follow what may end.
   *
   * @param at where the scores of the word before begin
   */
  private int before(int[] best, int at, int y) {
    int row = y * L;
    if (Labels.goesOn(y)) {
      int begin = begin(y);
      return Math.max(
          best[at + begin] + transitions[row + begin],
          best[at + begin + 1] + transitions[row + begin + 1]);
    }
    int top = NEVER;
    for (int ending : ENDINGS) top = Math.max(top, best[at + ending] + transitions[row + ending]);
    return top;
  }

  /** The label with that score; asked for on the best way only. */
  private int labelBefore(int[] best, int at, int y) {
    int[] labels = Labels.goesOn(y) ? new int[] {begin(y), begin(y) + 1} : ENDINGS;
    int top = before(best, at, y);
    for (int label : labels) if (best[at + label] + transitions[y * L + label] == top) return label;
    return Labels.OUTSIDE;
  }

  private static int begin(int y) {
    return (y - 1 & ~3) + 1;
  }

  private boolean trace(Scores work, int[] best) {
    int[] labels = work.labels();
    int at = (work.length() - 1) * L;
    int label = Labels.OUTSIDE;
    for (int y = 1; y < L; y++) {
      if (Labels.mayEnd(y) && best[at + y] > best[at + label]) label = y;
    }
    boolean any = false;
    for (int i = work.length() - 1; i >= 0; i--, at -= L) {
      labels[i] = label;
      any |= label != Labels.OUTSIDE;
      if (i > 0) label = labelBefore(best, at - L, label);
    }
    return any;
  }
}
