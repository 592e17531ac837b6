package lupe.entity.tagger;

/** The best sequence of labels. */
final class Viterbi {
  private static final int L = Labels.COUNT;
  private static final float NEVER = -1e30f;

  /** Labels that may precede each label. */
  static final int[][] BEFORE = before();

  private final float[][] transitions = new float[L][];

  Viterbi(Model model) {
    for (int label = 0; label < L; label++) {
      transitions[label] = new float[BEFORE[label].length];
      for (int k = 0; k < BEFORE[label].length; k++) {
        transitions[label][k] = model.transition(BEFORE[label][k], label);
      }
    }
  }

  private static int[][] before() {
    int[][] before = new int[L][];
    for (int label = 0; label < L; label++) {
      int second = label;
      before[label] =
          java.util.stream.IntStream.range(0, L)
              .filter(first -> Labels.mayFollow(first, second))
              .toArray();
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
      for (int y = 0; y < L; y++) {
        int[] before = BEFORE[y];
        float[] transition = transitions[y];
        float top = NEVER * 2;
        int from = 0;
        for (int k = 0; k < before.length; k++) {
          float score = best[before[k]] + transition[k];
          if (score > top) {
            top = score;
            from = before[k];
          }
        }
        next[y] = top + scores[at + y];
        back[i * L + y] = (byte) from;
      }
      float[] swap = best;
      best = next;
      next = swap;
    }
    int label = Labels.OUTSIDE;
    for (int y = 1; y < L; y++) if (Labels.mayEnd(y) && best[y] > best[label]) label = y;
    boolean any = false;
    for (int i = length - 1; i >= 0; i--) {
      work.labels()[i] = label;
      any |= label != Labels.OUTSIDE;
      if (i > 0) label = back[i * L + label];
    }
    return any;
  }
}
