package lupe.entity.tagger;

/**
 * How probable a name is, by the sum over all sequences of labels near it. What the best sequence
 * takes for no name some words away is taken for granted.
 */
final class Marginals {
  private static final int L = Labels.COUNT;
  private static final int MARGIN = 2;

  /**
   * Labels count as if they were at most so much less likely than the best at a word, by e to the
   * power of it.
   */
  private static final int UNLIKELY = 20;

  /** The exponential of minus a number of steps of {@link Model#STEP}. */
  private static final double[] EXPONENTIALS = new double[(int) (UNLIKELY / Model.STEP)];

  static {
    for (int i = 0; i < EXPONENTIALS.length; i++) EXPONENTIALS[i] = Math.exp(-i * Model.STEP);
  }

  private final double[][] factors = new double[L][];
  private final double[] fromOutside = new double[L];

  Marginals(Model model) {
    for (int y = 0; y < L; y++) {
      int[] before = Viterbi.BEFORE[y];
      factors[y] = new double[before.length];
      for (int k = 0; k < before.length; k++) {
        factors[y][k] = Math.exp(model.transition(before[k], y));
        if (before[k] == Labels.OUTSIDE) fromOutside[y] = factors[y][k];
      }
    }
  }

  /**
   * Sums forward and backward around a name.
   *
   * @param start first word of the name
   * @param end word behind its last
   * @return the word up to which the sums reach, not included
   */
  int prepare(Scores work, int start, int end) {
    int[] labels = work.labels();
    int from = Math.max(0, start - MARGIN);
    while (from > 0 && labels[from - 1] != Labels.OUTSIDE) from--;
    int to = end;
    int quiet = 0;
    while (to < work.length() && quiet <= MARGIN) {
      quiet = labels[to] == Labels.OUTSIDE ? quiet + 1 : 0;
      to++;
    }
    double[] local = work.local();
    int[] scores = work.scores();
    for (int i = from; i < to; i++) {
      int at = Scores.origin() + i * L;
      int top = scores[at];
      for (int y = 1; y < L; y++) top = Math.max(top, scores[at + y]);
      for (int y = 0; y < L; y++) local[i * L + y] = exponential(top - scores[at + y]);
    }
    forward(work.forward(), local, from, to);
    backward(work.backward(), local, from, to);
    return to;
  }

  private static double exponential(int stepsBelow) {
    return EXPONENTIALS[Math.min(stepsBelow, EXPONENTIALS.length - 1)];
  }

  private void forward(double[] forward, double[] local, int from, int to) {
    for (int y = 0; y < L; y++) {
      double first = from > 0 ? fromOutside[y] : Labels.mayBegin(y) ? 1 : 0;
      forward[from * L + y] = first * local[from * L + y];
    }
    scale(forward, from * L);
    for (int i = from + 1; i < to; i++) {
      int here = i * L;
      for (int y = 0; y < L; y++) {
        int[] before = Viterbi.BEFORE[y];
        double sum = 0;
        for (int k = 0; k < before.length; k++) {
          sum += forward[here - L + before[k]] * factors[y][k];
        }
        forward[here + y] = sum * local[here + y];
      }
      scale(forward, here);
    }
  }

  private void backward(double[] backward, double[] local, int from, int to) {
    int last = (to - 1) * L;
    for (int y = 0; y < L; y++) backward[last + y] = Labels.mayEnd(y) ? 1 : 0;
    for (int i = to - 2; i >= from; i--) {
      int here = i * L;
      for (int y = 0; y < L; y++) backward[here + y] = 0;
      for (int y = 0; y < L; y++) {
        double behind = backward[here + L + y] * local[here + L + y];
        int[] before = Viterbi.BEFORE[y];
        for (int k = 0; k < before.length; k++) {
          backward[here + before[k]] += factors[y][k] * behind;
        }
      }
      scale(backward, here);
    }
  }

  private static void scale(double[] values, int at) {
    double sum = 0;
    for (int y = 0; y < L; y++) sum += values[at + y];
    if (sum == 0) return;
    for (int y = 0; y < L; y++) values[at + y] /= sum;
  }

  /** The lowest probability of the labels of the words from {@code start} to {@code end}. */
  double of(Scores work, int start, int end) {
    int[] labels = work.labels();
    double probability = 1;
    for (int i = start; i < end; i++) {
      double all = 0;
      int at = i * L;
      for (int y = 0; y < L; y++) all += work.forward()[at + y] * work.backward()[at + y];
      double here = work.forward()[at + labels[i]] * work.backward()[at + labels[i]] / all;
      probability = Math.min(probability, here);
    }
    return Double.isNaN(probability) ? 0 : Math.clamp(probability, 0, 1);
  }
}
