package lupe.entity.tagger;

import java.util.Arrays;

/**
 * Scores of all labels for the words of one sentence, and room for what is computed from them; used
 * again from sentence to sentence, by one thread.
 */
final class Scores {
  private static final int PAD = 3;
  private static final int L = Labels.COUNT;

  private final WordVectors vectors;
  private int length;
  private float[] scores = new float[0];
  private WordVector[] words = new WordVector[0];
  private int[] labels = new int[0];
  private float[] best = new float[0];
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private double[] local = new double[0];

  Scores(WordVectors vectors) {
    this.vectors = vectors;
  }

  int length() {
    return length;
  }

  /** Score of a label at a word is at {@code origin() + word * Labels.COUNT + label}. */
  float[] scores() {
    return scores;
  }

  static int origin() {
    return PAD * L;
  }

  int[] labels() {
    return labels;
  }

  /** Score of the best sequence up to a word that ends in a label. */
  float[] best() {
    return best;
  }

  double[] forward() {
    return forward;
  }

  double[] backward() {
    return backward;
  }

  double[] local() {
    return local;
  }

  /** Adds up the scores of the words from {@code start} to {@code end} of a text. */
  void fill(WordVector[] all, int[] hints, int[] marks, int start, int end) {
    length = end - start;
    grow();
    Arrays.fill(scores, 0, (length + 2 * PAD) * L, 0f);
    WordVector edge = vectors.edge();
    words[0] = words[1] = words[length + 2] = words[length + 3] = edge;
    System.arraycopy(all, start, words, 2, length);
    for (int i = 0; i < length; i++) {
      if (hints[start + i] != 0) add(vectors.hints(hints[start + i]), (i + 2) * L);
      if (marks[start + i] != 0) add(vectors.mark(marks[start + i]), (i + 2) * L);
    }
    for (int i = 1; i < length + 3; i++) add(words[i].scores, (i - 1) * L);
    short[] pairs = vectors.pairs();
    short[] skips = vectors.skips();
    for (int i = 1; i < length + 2; i++) {
      int pair = words[i].wordClass * WordClass.COUNT + words[i + 1].wordClass;
      add(pairs, pair * WordVectors.PAIR_WIDTH, WordVectors.PAIR_WIDTH, i * L);
      int skip =
          words[i].wordClass * WordClass.COUNT
              + words[i + 2 < length + 4 ? i + 2 : i + 1].wordClass;
      add(skips, skip * L, L, (i + 2) * L);
    }
  }

  private void add(short[] steps, int to) {
    add(steps, 0, steps.length, to);
  }

  private void add(short[] steps, int from, int count, int to) {
    float[] sums = scores;
    for (int k = 0; k < count; k++) sums[to + k] += steps[from + k] * Model.STEP;
  }

  private void grow() {
    if (labels.length >= length) return;
    int capacity = length + 64;
    scores = new float[(capacity + 2 * PAD) * L];
    words = new WordVector[capacity + 4];
    labels = new int[capacity];
    best = new float[capacity * L];
    forward = new double[capacity * L];
    backward = new double[capacity * L];
    local = new double[capacity * L];
  }
}
