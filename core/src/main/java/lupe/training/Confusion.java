package lupe.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lupe.article.EntityType;

/** What was taken for what, and the words that went wrong most often. */
final class Confusion {
  private static final int SHOWN = 25;
  private static final int NONE = EntityType.values().length;
  private static final int OTHER_SPAN = NONE + 1;

  private final int[][] counts = new int[NONE + 1][NONE + 2];
  private final Map<String, Integer> missed = new HashMap<>();
  private final Map<String, Integer> wrong = new HashMap<>();

  void add(GoldDocument document, List<GoldName> found) {
    for (GoldName gold : document.names()) {
      int answer = NONE;
      for (GoldName name : found) {
        if (name.start() == gold.start() && name.end() == gold.end()) {
          answer = name.type().ordinal();
        } else if (answer == NONE && name.start() < gold.end() && gold.start() < name.end()) {
          answer = OTHER_SPAN;
        }
      }
      counts[gold.type().ordinal()][answer]++;
      if (answer != gold.type().ordinal()) note(missed, document, gold);
    }
    for (GoldName name : found) {
      if (document.names().contains(name)) continue;
      boolean alone =
          document.names().stream()
              .noneMatch(gold -> name.start() < gold.end() && gold.start() < name.end());
      if (alone) counts[NONE][name.type().ordinal()]++;
      note(wrong, document, name);
    }
  }

  private static void note(Map<String, Integer> words, GoldDocument document, GoldName name) {
    String text = document.text().substring(name.start(), name.end()).replace('\n', ' ');
    words.merge(name.type() + " " + text, 1, Integer::sum);
  }

  @Override
  public String toString() {
    var text =
        new StringBuilder("marked as: found as person, place, organisation, nothing, part\n");
    for (int row = 0; row <= NONE; row++) {
      text.append(row == NONE ? "NOTHING" : EntityType.values()[row]);
      for (int count : counts[row]) text.append(String.format(Locale.ROOT, "\t%d", count));
      text.append('\n');
    }
    text.append("missed: ").append(most(missed)).append('\n');
    return text.append("false: ").append(most(wrong)).toString();
  }

  private static String most(Map<String, Integer> words) {
    var list = new ArrayList<>(words.entrySet());
    list.sort(
        Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
            .thenComparing(Map.Entry::getKey));
    return String.join(
        ", ", list.stream().limit(SHOWN).map(e -> e.getKey() + " " + e.getValue()).toList());
  }
}
