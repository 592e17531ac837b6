package lupe.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lupe.article.Article;
import lupe.german.FunctionWords;
import lupe.german.Spelling;
import lupe.german.WordScanner;
import lupe.index.ArticleText;

/** Finds the words of an article that are most like one that it has not. */
final class NearestWords {
  private static final int MOST = 3;

  /** Least share of letters that two words must have alike. */
  private static final double LEAST_LIKENESS = 0.6;

  /** Words by key, as first written. */
  private final Map<String, String> words = new LinkedHashMap<>();

  NearestWords(Article article) {
    String text = ArticleText.of(article);
    for (var scanner = new WordScanner(text); scanner.next(); ) {
      String word = text.substring(scanner.start(), scanner.end());
      if (word.length() > 2 && !FunctionWords.contains(word)) {
        words.putIfAbsent(Spelling.key(word), word);
      }
    }
  }

  private record Near(String word, double likeness) {}

  /** The nearest first; empty if none is like it. */
  List<String> to(String text) {
    String wanted = Spelling.key(text);
    return words.entrySet().stream()
        .map(entry -> new Near(entry.getValue(), likeness(wanted, entry.getKey())))
        .filter(near -> near.likeness >= LEAST_LIKENESS)
        .sorted(Comparator.comparingDouble(Near::likeness).reversed())
        .limit(MOST)
        .map(Near::word)
        .toList();
  }

  /**
   * Share of letters alike, 0 to 1: by edits, or, where one word begins or ends like the other, by
   * what they have in common there as a share of the shorter.
   */
  private static double likeness(String left, String right) {
    int longer = Math.max(left.length(), right.length());
    int shorter = Math.min(left.length(), right.length());
    double edits = 1 - (double) EditDistance.of(left, right) / longer;
    int common = Math.max(commonBeginning(left, right), commonEnd(left, right));
    return Math.max(edits, common < 4 ? 0 : 0.9 * common / shorter);
  }

  private static int commonBeginning(String left, String right) {
    int length = Math.min(left.length(), right.length());
    int i = 0;
    while (i < length && left.charAt(i) == right.charAt(i)) i++;
    return i;
  }

  private static int commonEnd(String left, String right) {
    int length = Math.min(left.length(), right.length());
    int i = 0;
    while (i < length && left.charAt(left.length() - 1 - i) == right.charAt(right.length() - 1 - i))
      i++;
    return i;
  }
}
