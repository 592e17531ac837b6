package lupe.training;

import java.util.Arrays;
import java.util.stream.IntStream;
import lupe.entity.tagger.Labels;

/** The slope of the loss of one sentence: what is expected of each label, less what is marked. */
final class ForwardBackward {
  private static final int L = Labels.COUNT;
  private static final int[][] BEFORE = new int[L][];

  static {
    for (int label = 0; label < L; label++) {
      int second = label;
      BEFORE[label] =
          IntStream.range(0, L).filter(first -> Labels.mayFollow(first, second)).toArray();
    }
  }

  private final double[] factors = new double[L * L];
  private double[] local = new double[0];
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private double[] scale = new double[0];
  private float[] slopes = new float[0];

  float[] slopes() {
    return slopes;
  }

  /**
   * Computes slopes.
   *
   * @param origin index in {@code scores} of the first label of the first word; slopes are laid out
   *     the same
   * @param transitionSlopes are added to
   * @return the loss: minus the logarithm of the probability of the marked labels
   */
  double run(
      float[] scores, int origin, float[] transitions, byte[] labels, float[] transitionSlopes) {
    int length = labels.length;
    prepare(scores, origin, transitions, length);
    double logSum = forward(length) + backwardAndTop(scores, origin, length);
    slopes = new float[scores.length];
    double gold = 0;
    for (int i = 0; i < length; i++) {
      int at = i * L;
      double all = 0;
      for (int y = 0; y < L; y++) all += forward[at + y] * backward[at + y];
      for (int y = 0; y < L; y++) {
        slopes[origin + at + y] = (float) (forward[at + y] * backward[at + y] / all);
      }
      slopes[origin + at + labels[i]] -= 1;
      gold += scores[origin + at + labels[i]];
      if (i == 0) continue;
      gold += transitions[labels[i - 1] * L + labels[i]];
      transitionSlopes[labels[i - 1] * L + labels[i]] -= 1;
      expectTransitions(at, transitionSlopes);
    }
    return logSum - gold;
  }

  private void prepare(float[] scores, int origin, float[] transitions, int length) {
    if (local.length < length * L) {
      local = new double[length * L * 2];
      forward = new double[length * L * 2];
      backward = new double[length * L * 2];
      scale = new double[length * 2];
    }
    for (int i = 0; i < L * L; i++) factors[i] = Math.exp(transitions[i]);
    for (int i = 0; i < length; i++) {
      int at = origin + i * L;
      float top = top(scores, at);
      for (int y = 0; y < L; y++) local[i * L + y] = Math.exp(scores[at + y] - top);
    }
  }

  private static float top(float[] scores, int at) {
    float top = scores[at];
    for (int y = 1; y < L; y++) top = Math.max(top, scores[at + y]);
    return top;
  }

  private double forward(int length) {
    double log = 0;
    for (int i = 0; i < length; i++) {
      int at = i * L;
      double sum = 0;
      for (int y = 0; y < L; y++) {
        double value = i == 0 && Labels.mayBegin(y) ? 1 : 0;
        if (i > 0) {
          for (int x : BEFORE[y]) value += forward[at - L + x] * factors[x * L + y];
        }
        sum += forward[at + y] = value * local[at + y];
      }
      for (int y = 0; y < L; y++) forward[at + y] /= sum;
      log += Math.log(sum);
    }
    return log;
  }

  private double backwardAndTop(float[] scores, int origin, int length) {
    double log = 0;
    for (int i = length - 1; i >= 0; i--) {
      int at = i * L;
      log += top(scores, origin + at);
      if (i == length - 1) {
        for (int y = 0; y < L; y++) backward[at + y] = Labels.mayEnd(y) ? 1 : 0;
        double ending = 0;
        for (int y = 0; y < L; y++) ending += forward[at + y] * backward[at + y];
        log += Math.log(ending);
        continue;
      }
      Arrays.fill(backward, at, at + L, 0);
      for (int y = 0; y < L; y++) {
        double behind = backward[at + L + y] * local[at + L + y];
        for (int x : BEFORE[y]) backward[at + x] += factors[x * L + y] * behind;
      }
      double sum = 0;
      for (int y = 0; y < L; y++) sum += backward[at + y];
      for (int y = 0; y < L; y++) backward[at + y] /= sum;
    }
    return log;
  }

  private void expectTransitions(int at, float[] transitionSlopes) {
    double all = 0;
    for (int y = 0; y < L; y++) {
      for (int x : BEFORE[y]) {
        all += forward[at - L + x] * factors[x * L + y] * local[at + y] * backward[at + y];
      }
    }
    for (int y = 0; y < L; y++) {
      double behind = local[at + y] * backward[at + y] / all;
      for (int x : BEFORE[y]) {
        transitionSlopes[x * L + y] += (float) (forward[at - L + x] * factors[x * L + y] * behind);
      }
    }
  }
}
