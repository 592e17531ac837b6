package lupe.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What Lupe needs as a share of what bare Lucene needs, over alternating rounds. */
final class Ratios {
  private final List<Double> lupe = new ArrayList<>();
  private final List<Double> plain = new ArrayList<>();

  /** Adds the results of one round, in any unit. */
  void add(double ofLupe, double ofPlain) {
    lupe.add(ofLupe);
    plain.add(ofPlain);
  }

  double ofLupe() {
    return median(lupe);
  }

  double ofPlain() {
    return median(plain);
  }

  /** Median of the rounds' ratios. */
  double median() {
    return median(sorted());
  }

  private List<Double> sorted() {
    var ratios = new ArrayList<Double>();
    for (int i = 0; i < lupe.size(); i++) ratios.add(lupe.get(i) / plain.get(i));
    Collections.sort(ratios);
    return ratios;
  }

  static double median(List<Double> values) {
    var sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  /**
   * A row of a table: the medians of both, then the ratio.
   *
   * @param format how to print a median
   */
  String row(String what, String format) {
    return String.format(
        Locale.ROOT,
        "| %s | " + format + " | " + format + " | %s |",
        what,
        ofLupe(),
        ofPlain(),
        this);
  }

  /** The median of the ratios, and the smallest and largest: {@code 1.04 (0.98–1.10)}. */
  @Override
  public String toString() {
    List<Double> ratios = sorted();
    return String.format(
        Locale.ROOT,
        "%.2f (%.2f–%.2f)",
        median(ratios),
        ratios.get(0),
        ratios.get(ratios.size() - 1));
  }
}
