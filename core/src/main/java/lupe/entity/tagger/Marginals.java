package lupe.entity.tagger;

/** How probable a name is, by the sum over all sequences of labels. */
final class Marginals {
  private static final int L = Labels.COUNT;

  private final double[][] factors = new double[L][];
  private final double[][] factor = new double[L][L];

  Marginals(Model model) {
    for (int y = 0; y < L; y++) {
      int[] before = Viterbi.BEFORE[y];
      factors[y] = new double[before.length];
      for (int k = 0; k < before.length; k++) {
        factors[y][k] = factor[before[k]][y] = Math.exp(model.transition(before[k], y));
      }
    }
  }

  /** Sums forward and backward, each position scaled to 1. */
  void prepare(Scores work) {
    int length = work.length();
    double[] local = work.local();
    float[] scores = work.scores();
    for (int i = 0, at = Scores.origin(); i < length; i++, at += L) {
      float top = scores[at];
      for (int y = 1; y < L; y++) top = Math.max(top, scores[at + y]);
      for (int y = 0; y < L; y++) local[i * L + y] = Math.exp(scores[at + y] - top);
    }
    forward(work.forward(), local, length);
    backward(work.backward(), local, length);
  }

  private void forward(double[] forward, double[] local, int length) {
    for (int y = 0; y < L; y++) forward[y] = Labels.mayBegin(y) ? local[y] : 0;
    scale(forward, 0);
    for (int i = 1; i < length; i++) {
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

  private void backward(double[] backward, double[] local, int length) {
    int last = (length - 1) * L;
    for (int y = 0; y < L; y++) backward[last + y] = Labels.mayEnd(y) ? 1 : 0;
    for (int i = length - 2; i >= 0; i--) {
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

  /** Probability that the words from {@code start} to {@code end} have just the labels found. */
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
