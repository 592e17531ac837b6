package lupe.index.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import lupe.article.Article;
import lupe.german.Sentences;

/** What papers do to the text of an agency. */
final class Edits {
  private final SplittableRandom random;

  /** Edits that are the same on each run. */
  Edits(long seed) {
    random = new SplittableRandom(seed);
  }

  /** The sentences of an article's body. */
  static List<String> sentences(Article article) {
    var sentences = new ArrayList<String>();
    String text = article.body();
    for (int start = 0, end; start < text.length(); start = end) {
      end = Math.max(start + 1, Sentences.end(text, start));
      String sentence = text.substring(start, end).strip();
      if (!sentence.isEmpty()) sentences.add(sentence);
    }
    return sentences;
  }

  /** Leaves out a share of the sentences, rounded to the nearest number of them. */
  List<String> dropped(List<String> sentences, double share) {
    var kept = new ArrayList<>(sentences);
    for (long drop = Math.round(sentences.size() * share); drop > 0 && kept.size() > 1; drop--) {
      kept.remove(random.nextInt(kept.size()));
    }
    return kept;
  }

  /** Moves a share of the sentences to other places. */
  List<String> moved(List<String> sentences, double share) {
    var moved = new ArrayList<>(sentences);
    for (long move = Math.round(sentences.size() * share); move > 0; move--) {
      String sentence = moved.remove(random.nextInt(moved.size()));
      moved.add(random.nextInt(moved.size() + 1), sentence);
    }
    return moved;
  }

  /** Leaves out the last sentences, as papers cut from below. */
  static List<String> cut(List<String> sentences, double share) {
    long drop = Math.min(sentences.size() - 1L, Math.round(sentences.size() * share));
    return sentences.subList(0, (int) (sentences.size() - drop));
  }

  /** Changes one word in each of a share of the sentences. */
  List<String> reworded(List<String> sentences, double share) {
    var numbers = new ArrayList<Integer>();
    for (int i = 0; i < sentences.size(); i++) numbers.add(i);
    Collections.shuffle(numbers, new java.util.Random(random.nextLong()));
    var changed = new ArrayList<>(sentences);
    for (int i = 0; i < Math.round(sentences.size() * share); i++) {
      String[] words = changed.get(numbers.get(i)).split(" ");
      words[random.nextInt(words.length)] = "anderswo";
      changed.set(numbers.get(i), String.join(" ", words));
    }
    return changed;
  }

  /** Another paper's version: its own headline and dateline above these sentences. */
  Article version(Article original, List<String> sentences) {
    String dateline = random.nextBoolean() ? "Talstadt (DNA). " : "TALSTADT – ";
    return Article.builder(
            original.id() + "-copy",
            "Was die Nachbarn sagen",
            dateline + String.join(" ", sentences))
        .source("Talbote")
        .build();
  }
}
