package lupe.bench.german;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import lupe.german.GermanWords;
import lupe.german.Spelling;
import lupe.german.WordAnalysis;

/**
 * How well compounds are taken apart.
 *
 * @param head there is a boundary where the gold head begins, or the last part has its lemma
 * @param exact as many parts as in the gold, and each the same: lemma or form, without linking
 *     elements and umlauts
 */
record CompoundGold(Share head, Share exact) {
  /**
   * A share of words.
   *
   * @param all each word once
   * @param weighted each word as often as it is in news
   */
  record Share(double all, double weighted) {}

  /** Letters of a linking element and of an ending, at most. */
  private static final int LONGEST_LINK = 3;

  static CompoundGold measure(Path file) throws IOException {
    double words = 0;
    double tokens = 0;
    double[] right = new double[4];
    for (String line : Files.readAllLines(file)) {
      List<String> row = Splitter.on('\t').splitToList(line);
      int frequency = Integer.parseInt(row.get(4));
      WordAnalysis analysis = GermanWords.get().analyse(row.get(0));
      int head = isHeadRight(analysis, row.get(1)) ? 1 : 0;
      int exact = isExact(analysis, row.get(3)) ? 1 : 0;
      words++;
      tokens += frequency;
      right[0] += head;
      right[1] += head * frequency;
      right[2] += exact;
      right[3] += exact * frequency;
    }
    return new CompoundGold(
        new Share(right[0] / words, right[1] / tokens),
        new Share(right[2] / words, right[3] / tokens));
  }

  private static boolean isHeadRight(WordAnalysis analysis, String split) {
    String head = key(split.substring(split.lastIndexOf('+') + 1));
    List<WordAnalysis.Part> parts = analysis.parts();
    String suffix = "";
    for (int i = parts.size() - 1; i > 0; i--) {
      suffix = key(surface(analysis, i)) + suffix;
      if (suffix.equals(head)) {
        return true;
      }
    }
    return !parts.isEmpty() && key(parts.get(parts.size() - 1).lemma()).equals(head);
  }

  private static boolean isExact(WordAnalysis analysis, String deepSplit) {
    List<String> gold = Splitter.on('+').splitToList(deepSplit.replace(' ', '+'));
    if (gold.size() != analysis.parts().size()) {
      return false;
    }
    for (int i = 0; i < gold.size(); i++) {
      String wanted = key(gold.get(i));
      String form = key(surface(analysis, i));
      boolean last = i == gold.size() - 1;
      if (!wanted.equals(key(analysis.parts().get(i).lemma()))
          && !(last ? wanted.equals(form) : isSame(wanted, form))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(String wanted, String form) {
    return isSameStem(wanted, form) || isSameStem(withoutUmlauts(wanted), withoutUmlauts(form));
  }

  private static boolean isSameStem(String wanted, String form) {
    int common = 0;
    while (common < Math.min(wanted.length(), form.length())
        && wanted.charAt(common) == form.charAt(common)) {
      common++;
    }
    return common >= wanted.length() - 2
        && form.length() - common <= LONGEST_LINK
        && common >= Math.min(LONGEST_LINK, wanted.length());
  }

  private static String surface(WordAnalysis analysis, int part) {
    WordAnalysis.Part found = analysis.parts().get(part);
    return analysis.word().substring(found.start(), found.end());
  }

  private static String key(String word) {
    return Spelling.key(word).replace("-", "");
  }

  private static String withoutUmlauts(String key) {
    return key.replace("ae", "a").replace("oe", "o").replace("ue", "u");
  }

  /** The share of the words that the file leaves whole which we split. */
  static double shareOfSimpleWordsSplit(Path file) throws IOException {
    List<String> simple =
        Files.readAllLines(file).stream()
            .map(line -> Splitter.on('\t').splitToList(line))
            .filter(row -> !row.get(1).contains("+"))
            .map(row -> row.get(0))
            .toList();
    double split =
        simple.stream().filter(word -> !GermanWords.get().analyse(word).parts().isEmpty()).count();
    return split / simple.size();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "right head %.4f, weighted %.4f; exact %.4f, weighted %.4f",
        head.all,
        head.weighted,
        exact.all,
        exact.weighted);
  }
}
