package lupe.entity.tagger;

import java.util.stream.IntStream;

/** The best sequence of labels. */
final class Viterbi {
  private static final int L = Labels.COUNT;
  private static final float NEVER = -1e30f;

  /** Labels that may precede each label. */
  static final int[][] BEFORE = before();

  private static final int[] ENDINGS = IntStream.range(0, L).filter(Labels::mayEnd).toArray();

  private final float[] transitions = new float[L * L];

  Viterbi(Model model) {
    for (int first = 0; first < L; first++) {
      for (int second = 0; second < L; second++) {
        transitions[second * L + first] = model.transition(first, second);
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
    float[] scores = work.scores();
    byte[] back = work.back();
    float[] best = new float[L];
    float[] next = new float[L];
    int at = Scores.origin();
    for (int y = 0; y < L; y++) best[y] = Labels.mayBegin(y) ? scores[at + y] : NEVER;
    for (int i = 1; i < length; i++) {
      at += L;
      step(best, next, scores, at, back, i * L);
      float[] swap = best;
      best = next;
      next = swap;
    }
    return trace(work, best, back);
  }

  /** A label goes on with a name from two labels only; all others follow what may end. */
  private void step(float[] best, float[] next, float[] scores, int at, byte[] back, int backAt) {
    for (int y = 0; y < L; y++) {
      int row = y * L;
      float top;
      int from;
      if (Labels.goesOn(y)) {
        int begin = (y - 1 & ~3) + 1;
        float begun = best[begin] + transitions[row + begin];
        float inside = best[begin + 1] + transitions[row + begin + 1];
        from = begun >= inside ? begin : begin + 1;
        top = Math.max(begun, inside);
      } else {
        top = NEVER * 2;
        from = 0;
        for (int ending : ENDINGS) {
          float score = best[ending] + transitions[row + ending];
          if (score > top) {
            top = score;
            from = ending;
          }
        }
      }
      next[y] = top + scores[at + y];
      back[backAt + y] = (byte) from;
    }
  }

  private static boolean trace(Scores work, float[] best, byte[] back) {
    int label = Labels.OUTSIDE;
    for (int y = 1; y < L; y++) if (Labels.mayEnd(y) && best[y] > best[label]) label = y;
    boolean any = false;
    int[] labels = work.labels();
    for (int i = work.length() - 1; i >= 0; i--) {
      labels[i] = label;
      any |= label != Labels.OUTSIDE;
      if (i > 0) label = back[i * L + label];
    }
    return any;
  }
}
