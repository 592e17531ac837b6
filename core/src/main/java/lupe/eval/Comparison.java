package lupe.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Whether one run is better than another, by one measure on the same topics.
 *
 * <pre>{@code
 * Comparison.of(yesterday, tonight, Measure.NDCG_10).p(); // below .05: hardly chance
 * }</pre>
 *
 * @param first mean of the first run
 * @param second mean of the second run
 * @param better number of topics on which the second is better
 * @param worse number of topics on which it is worse
 * @param p how probable a difference of the means as large as this one, in either direction, would
 *     be if it were chance which run has which of the two values of a topic; 0 to 1, below .05
 *     usually called significant
 */
public record Comparison(double first, double second, int better, int worse, double p) {
  private static final int EXACT_UP_TO = 16;
  private static final int SAMPLES = 100_000;
  private static final long SEED = 20_261_124;
  // Sums of the same numbers in another order differ in their last bits.
  private static final double ROUNDING = 1e-12;

  /**
   * Compares by a paired randomisation test: all assignments of values to runs for up to 16 topics
   * that differ, else 100,000 drawn from a fixed seed, so that the answer is always the same.
   *
   * @throws IllegalArgumentException if the two were not measured on the same topics
   * @see <a href="https://doi.org/10.1145/1321440.1321528">Smucker, Allan and Carterette 2007</a>
   */
  public static Comparison of(Evaluation first, Evaluation second, Measure measure) {
    List<String> topics = first.topics();
    if (!topics.equals(second.topics()))
      throw new IllegalArgumentException("measured on different topics");
    double[] differences =
        topics.stream()
            .mapToDouble(topic -> second.of(topic, measure) - first.of(topic, measure))
            .filter(difference -> difference != 0)
            .toArray();
    int better = (int) Arrays.stream(differences).filter(difference -> difference > 0).count();
    return new Comparison(
        first.mean(measure),
        second.mean(measure),
        better,
        differences.length - better,
        probability(differences));
  }

  /** The second mean less the first. */
  public double change() {
    return second - first;
  }

  private static double probability(double[] differences) {
    double observed = Math.abs(Arrays.stream(differences).sum()) - ROUNDING;
    return differences.length <= EXACT_UP_TO
        ? ofAll(differences, observed)
        : ofSample(differences, observed);
  }

  private static double ofAll(double[] differences, double observed) {
    int all = 1 << differences.length;
    int atLeast = 0;
    for (int signs = 0; signs < all; signs++) {
      if (sum(differences, signs) >= observed) atLeast++;
    }
    return (double) atLeast / all;
  }

  /** The observed assignment is one of the sample, so that no probability is 0. */
  private static double ofSample(double[] differences, double observed) {
    var random = new Random(SEED);
    int atLeast = 1;
    for (int i = 1; i < SAMPLES; i++) {
      double sum = 0;
      for (double difference : differences) sum += random.nextBoolean() ? difference : -difference;
      if (Math.abs(sum) >= observed) atLeast++;
    }
    return (double) atLeast / SAMPLES;
  }

  private static double sum(double[] differences, int signs) {
    double sum = 0;
    for (int i = 0; i < differences.length; i++) {
      sum += (signs >> i & 1) == 0 ? differences[i] : -differences[i];
    }
    return Math.abs(sum);
  }
}
