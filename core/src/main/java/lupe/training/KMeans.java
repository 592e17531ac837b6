package lupe.training;

import java.util.Random;

/** Groups vectors of length 1 by their angles. */
final class KMeans {
  private static final int ROUNDS = 12;
  private static final long SEED = 20161124;

  private KMeans() {}

  /** The number of the group of each vector. */
  static int[] groups(float[][] vectors, int count) {
    var random = new Random(SEED);
    int dimensions = vectors[0].length;
    float[][] centers = new float[count][];
    for (int i = 0; i < count; i++) centers[i] = vectors[random.nextInt(vectors.length)].clone();
    int[] groups = new int[vectors.length];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < vectors.length; i++) groups[i] = nearest(vectors[i], centers);
      float[][] sums = new float[count][dimensions];
      for (int i = 0; i < vectors.length; i++) {
        for (int d = 0; d < dimensions; d++) sums[groups[i]][d] += vectors[i][d];
      }
      for (int k = 0; k < count; k++) {
        double sum = 0;
        for (float x : sums[k]) sum += x * x;
        if (sum == 0) continue;
        for (int d = 0; d < dimensions; d++) centers[k][d] = (float) (sums[k][d] / Math.sqrt(sum));
      }
    }
    return groups;
  }

  private static int nearest(float[] vector, float[][] centers) {
    int best = 0;
    float top = Float.NEGATIVE_INFINITY;
    for (int k = 0; k < centers.length; k++) {
      float product = 0;
      for (int d = 0; d < vector.length; d++) product += vector[d] * centers[k][d];
      if (product > top) {
        top = product;
        best = k;
      }
    }
    return best;
  }
}
