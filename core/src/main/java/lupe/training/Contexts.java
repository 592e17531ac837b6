package lupe.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import lupe.entity.tagger.WordClass;

/**
 * Short vectors of words by the words around them: positive pointwise mutual information with the
 * neighbours, reduced by a randomized singular value decomposition.
 *
 * @see <a href="https://doi.org/10.1137/090771806">Halko et al. 2011, Finding structure with
 *     randomness</a>
 */
final class Contexts {
  private static final int DIMENSIONS = 64;
  private static final int FREQUENT = 1000;
  private static final int[] OFFSETS = {-2, -1, 1, 2};
  private static final long SEED = 20161124;

  private final List<String> words;
  private final int[][] columns;
  private final float[][] weights;
  private final int columnCount;

  Contexts(List<List<String>> sentences, Map<String, int[]> counts, WordClass classes, int rarest) {
    words =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue()[0] >= rarest)
            .sorted(
                Comparator.comparingInt((Map.Entry<String, int[]> e) -> -e.getValue()[0])
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .toList();
    Map<String, Integer> numbers = new HashMap<>();
    for (String word : words) numbers.put(word, numbers.size());
    int perOffset = FREQUENT + WordClass.COUNT;
    columnCount = perOffset * OFFSETS.length;
    List<TreeMap<Integer, Integer>> cells = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) cells.add(new TreeMap<>());
    for (List<String> sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        Integer word = numbers.get(sentence.get(i));
        if (word == null) continue;
        for (int k = 0; k < OFFSETS.length; k++) {
          int at = i + OFFSETS[k];
          String near = at < 0 || at >= sentence.size() ? "\n" : sentence.get(at);
          int number = numbers.getOrDefault(near, FREQUENT);
          int context = number < FREQUENT ? number : FREQUENT + classes.of(near);
          cells.get(word).merge(k * perOffset + context, 1, Integer::sum);
        }
      }
    }
    columns = new int[words.size()][];
    weights = new float[words.size()][];
    weigh(cells);
  }

  private void weigh(List<TreeMap<Integer, Integer>> cells) {
    double[] columnSums = new double[columnCount];
    double[] rowSums = new double[cells.size()];
    double all = 0;
    for (int row = 0; row < cells.size(); row++) {
      for (var cell : cells.get(row).entrySet()) {
        columnSums[cell.getKey()] += cell.getValue();
        rowSums[row] += cell.getValue();
        all += cell.getValue();
      }
    }
    for (int row = 0; row < cells.size(); row++) {
      int size = cells.get(row).size();
      columns[row] = new int[size];
      weights[row] = new float[size];
      int i = 0;
      for (var cell : cells.get(row).entrySet()) {
        double expected = rowSums[row] * columnSums[cell.getKey()] / all;
        columns[row][i] = cell.getKey();
        weights[row][i++] = (float) Math.max(0, Math.log(cell.getValue() / (expected + 0.5)));
      }
    }
  }

  List<String> words() {
    return words;
  }

  /** A vector of length 1 for each word. */
  float[][] vectors() {
    var random = new Random(SEED);
    float[][] directions = new float[columnCount][DIMENSIONS];
    for (float[] row : directions) {
      for (int d = 0; d < DIMENSIONS; d++) row[d] = (float) random.nextGaussian();
    }
    for (int round = 0; round < 3; round++) {
      float[][] rows = times(directions);
      orthonormalize(rows);
      directions = timesTransposed(rows);
      orthonormalize(directions);
    }
    float[][] vectors = times(directions);
    for (float[] vector : vectors) {
      double sum = 1e-9;
      for (float x : vector) sum += x * x;
      for (int d = 0; d < DIMENSIONS; d++) vector[d] /= (float) Math.sqrt(sum);
    }
    return vectors;
  }

  private float[][] times(float[][] matrix) {
    float[][] product = new float[columns.length][DIMENSIONS];
    for (int row = 0; row < columns.length; row++) {
      for (int i = 0; i < columns[row].length; i++) {
        add(product[row], weights[row][i], matrix[columns[row][i]]);
      }
    }
    return product;
  }

  private float[][] timesTransposed(float[][] matrix) {
    float[][] product = new float[columnCount][DIMENSIONS];
    for (int row = 0; row < columns.length; row++) {
      for (int i = 0; i < columns[row].length; i++) {
        add(product[columns[row][i]], weights[row][i], matrix[row]);
      }
    }
    return product;
  }

  private static void add(float[] sum, float factor, float[] vector) {
    for (int d = 0; d < DIMENSIONS; d++) sum[d] += factor * vector[d];
  }

  /** Makes the columns of a matrix orthogonal, each of length 1. */
  private static void orthonormalize(float[][] matrix) {
    for (int d = 0; d < DIMENSIONS; d++) {
      for (int before = 0; before < d; before++) {
        double product = 0;
        for (float[] row : matrix) product += row[d] * row[before];
        for (float[] row : matrix) row[d] -= (float) (product * row[before]);
      }
      double sum = 1e-12;
      for (float[] row : matrix) sum += row[d] * row[d];
      for (float[] row : matrix) row[d] /= (float) Math.sqrt(sum);
    }
  }
}
