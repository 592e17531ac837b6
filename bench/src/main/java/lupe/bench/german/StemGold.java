package lupe.bench.german;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * How well stems cluster forms as a gold standard does, each form typed alone.
 *
 * @param precision mean over the gold clusters, each against the stem's cluster that fits best
 * @param recall likewise
 * @param pairwise F1 over all pairs of forms
 */
record StemGold(double precision, double recall, double pairwise) {
  /** F1 of the means, as the CISTEM paper has it. */
  double bestMatch() {
    return 2 * precision * recall / (precision + recall);
  }

  /** Measures what gives a form its stem or lemma. */
  static StemGold measure(Path file, UnaryOperator<String> stemmer) throws IOException {
    List<Set<String>> gold =
        Files.readAllLines(file).stream()
            .<Set<String>>map(
                line -> new TreeSet<>(Splitter.on(' ').omitEmptyStrings().splitToList(line)))
            .filter(cluster -> !cluster.isEmpty())
            .toList();
    Map<String, String> stems = new HashMap<>();
    Map<String, Set<String>> ours = new HashMap<>();
    for (Set<String> cluster : gold) {
      for (String form : cluster) {
        String stem = stemmer.apply(form);
        stems.put(form, stem);
        ours.computeIfAbsent(stem, any -> new HashSet<>()).add(form);
      }
    }
    double precision = 0;
    double recall = 0;
    for (Set<String> cluster : gold) {
      double[] best = bestMatch(cluster, stems, ours);
      precision += best[0];
      recall += best[1];
    }
    return new StemGold(precision / gold.size(), recall / gold.size(), pairwise(gold, stems, ours));
  }

  private static double[] bestMatch(
      Set<String> cluster, Map<String, String> stems, Map<String, Set<String>> ours) {
    double[] best = new double[2];
    double bestF = 0;
    for (String form : cluster) {
      Set<String> other = ours.get(stems.get(form));
      double common = cluster.stream().filter(other::contains).count();
      double f = 2 * common / (cluster.size() + other.size());
      if (f > bestF) {
        bestF = f;
        best = new double[] {common / other.size(), common / cluster.size()};
      }
    }
    return best;
  }

  private static double pairwise(
      List<Set<String>> gold, Map<String, String> stems, Map<String, Set<String>> ours) {
    Set<String> pairs = new HashSet<>();
    long right = 0;
    for (Set<String> cluster : gold) {
      for (String left : cluster) {
        for (String other : cluster) {
          if (left.compareTo(other) < 0 && pairs.add(left + ' ' + other)) {
            right += stems.get(left).equals(stems.get(other)) ? 1 : 0;
          }
        }
      }
    }
    long found =
        ours.values().stream().mapToLong(set -> (long) set.size() * (set.size() - 1) / 2).sum();
    return 2.0 * right / (found + pairs.size());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "precision %.4f, recall %.4f, F1 %.4f; pairwise F1 %.4f",
        precision,
        recall,
        bestMatch(),
        pairwise);
  }
}
