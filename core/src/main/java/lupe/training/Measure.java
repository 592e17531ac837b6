package lupe.training;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import lupe.article.EntityType;

/** Exact-span precision, recall and F1, by type and over all. */
final class Measure {
  private static final EntityType[] TYPES = EntityType.values();
  private final int[] found = new int[TYPES.length + 1];
  private final int[] wanted = new int[TYPES.length + 1];
  private final int[] right = new int[TYPES.length + 1];

  void add(List<GoldName> gold, List<GoldName> answer) {
    var marked = new HashSet<>(gold);
    for (GoldName name : marked) count(wanted, name);
    for (GoldName name : answer) {
      count(found, name);
      if (marked.contains(name)) count(right, name);
    }
  }

  private static void count(int[] counts, GoldName name) {
    counts[name.type().ordinal()]++;
    counts[TYPES.length]++;
  }

  /** F1 over all types, 0 to 1. */
  double f1() {
    return f1(TYPES.length);
  }

  private double f1(int i) {
    return 2.0 * right[i] / Math.max(1, found[i] + wanted[i]);
  }

  @Override
  public String toString() {
    var text = new StringBuilder();
    for (int i = TYPES.length; i >= 0; i--) {
      String name = i == TYPES.length ? "ALL" : TYPES[i].name();
      double precision = (double) right[i] / Math.max(1, found[i]);
      double recall = (double) right[i] / Math.max(1, wanted[i]);
      text.append(
          String.format(Locale.ROOT, "%s P %.3f R %.3f F %.4f  ", name, precision, recall, f1(i)));
    }
    return text.toString().strip();
  }
}
