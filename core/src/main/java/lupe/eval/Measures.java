package lupe.eval;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** How good a ranking is, 0 to 1. Articles that were not judged count as irrelevant. */
public final class Measures {
  private Measures() {}

  /**
   * Normalised discounted cumulative gain with gains 2^grade - 1.
   *
   * @see <a href="https://doi.org/10.1145/582415.582418">Järvelin and Kekäläinen 2002</a>
   */
  public static double ndcg(List<String> ranking, Map<String, Integer> grades, int depth) {
    double ideal = 0;
    List<Integer> best = grades.values().stream().sorted(Collections.reverseOrder()).toList();
    for (int i = 0; i < Math.min(depth, best.size()); i++) ideal += gain(best.get(i), i);
    if (ideal == 0) return 0;
    double found = 0;
    for (int i = 0; i < Math.min(depth, ranking.size()); i++) {
      found += gain(grades.getOrDefault(ranking.get(i), 0), i);
    }
    return found / ideal;
  }

  private static double gain(int grade, int rank) {
    return (Math.pow(2, Math.max(0, grade)) - 1) / (Math.log(rank + 2) / Math.log(2));
  }

  /** Share of the relevant articles among the first. */
  public static double recall(List<String> ranking, Map<String, Integer> grades, int depth) {
    long relevant = grades.values().stream().filter(grade -> grade > 0).count();
    if (relevant == 0) return 0;
    long found =
        ranking.stream()
            .limit(depth)
            .filter(id -> grades.getOrDefault(id, 0) > 0)
            .distinct()
            .count();
    return (double) found / relevant;
  }

  /** One by the rank of the first relevant article; 0 if there is none among the first. */
  public static double reciprocalRank(
      List<String> ranking, Map<String, Integer> grades, int depth) {
    for (int i = 0; i < Math.min(depth, ranking.size()); i++) {
      if (grades.getOrDefault(ranking.get(i), 0) > 0) return 1.0 / (i + 1);
    }
    return 0;
  }

  /** The mean, over all relevant articles, of the precision down to each; 0 for one not found. */
  public static double averagePrecision(List<String> ranking, Map<String, Integer> grades) {
    long relevant = grades.values().stream().filter(grade -> grade > 0).count();
    if (relevant == 0) return 0;
    int found = 0;
    double sum = 0;
    for (int i = 0; i < ranking.size(); i++) {
      if (grades.getOrDefault(ranking.get(i), 0) > 0) sum += (double) ++found / (i + 1);
    }
    return sum / relevant;
  }
}
