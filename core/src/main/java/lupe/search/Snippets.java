package lupe.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import lupe.german.Sentences;
import org.jspecify.annotations.Nullable;

/** Picks the sentences of a text that show best why it matched. */
final class Snippets {
  /** Longest extract in UTF-16 units; longer sentences are cut around their matches. */
  private static final int LONGEST = 280;

  private static final int BEFORE_FIRST_MATCH = 80;
  private static final String ELLIPSIS = "… ";

  private Snippets() {}

  /** A sentence and what of it matched. */
  private record Sentence(int start, int end, List<TextMatch> matches, double worth) {}

  /** The best sentences, best first; where nothing matched, the first sentence. */
  static List<Snippet> of(Place place, @Nullable String text, List<TextMatch> matches, int wanted) {
    if (text == null || text.isBlank() || wanted == 0) return List.of();
    List<Sentence> sentences = sentences(text, matches);
    var ordered = new ArrayList<>(sentences);
    ordered.sort(Comparator.comparingDouble(Sentence::worth).reversed());
    var snippets = new ArrayList<Snippet>();
    for (Sentence sentence : ordered) {
      if (snippets.size() == wanted || (sentence.worth == 0 && !snippets.isEmpty())) break;
      snippets.add(cut(place, text, sentence));
    }
    return snippets;
  }

  /** A whole text with its marks, such as a headline. */
  static Snippet whole(Place place, String text, List<TextMatch> matches) {
    return new Snippet(place, text, marks(matches, 0));
  }

  private static List<Sentence> sentences(String text, List<TextMatch> matches) {
    var sentences = new ArrayList<Sentence>();
    int next = 0;
    for (int start = 0; start < text.length(); ) {
      int end = Math.max(Sentences.end(text, start), start + 1);
      var own = new ArrayList<TextMatch>();
      while (next < matches.size() && matches.get(next).start() < end) own.add(matches.get(next++));
      if (!text.substring(start, end).isBlank()) {
        sentences.add(new Sentence(start, end, own, worth(own)));
      }
      start = end;
    }
    return sentences;
  }

  /** Different words of the query count in full, repetitions little. */
  private static double worth(List<TextMatch> matches) {
    var seen = new HashSet<Integer>();
    double worth = 0;
    for (TextMatch match : matches) {
      worth += seen.add(match.target()) ? 1 + match.weight() : 0.1 * match.weight();
    }
    return worth;
  }

  private static Snippet cut(Place place, String text, Sentence sentence) {
    int start = sentence.start;
    int end = sentence.end;
    while (start < end && Character.isWhitespace(text.charAt(start))) start++;
    boolean cutBefore = false;
    if (end - start > LONGEST && !sentence.matches.isEmpty()) {
      int first = sentence.matches.get(0).start();
      if (first - start > BEFORE_FIRST_MATCH) {
        start = wordStart(text, first - BEFORE_FIRST_MATCH, first);
        cutBefore = true;
      }
    }
    boolean cutAfter = end - start > LONGEST;
    if (cutAfter) end = wordEnd(text, start, start + LONGEST);
    String shown =
        (cutBefore ? ELLIPSIS : "") + text.substring(start, end) + (cutAfter ? " …" : "");
    int shift = (cutBefore ? ELLIPSIS.length() : 0) - start;
    int from = start;
    int to = end;
    List<TextMatch> visible =
        sentence.matches.stream().filter(m -> m.start() >= from && m.end() <= to).toList();
    return new Snippet(place, shown, marks(visible, shift));
  }

  /** Marks that touch each other become one. */
  private static List<Snippet.Mark> marks(List<TextMatch> matches, int shift) {
    var marks = new ArrayList<Snippet.Mark>();
    for (TextMatch match : matches) {
      int from = match.start() + shift;
      int to = match.end() + shift;
      int last = marks.size() - 1;
      if (last >= 0 && marks.get(last).to() >= from) {
        marks.set(last, new Snippet.Mark(marks.get(last).from(), to));
      } else {
        marks.add(new Snippet.Mark(from, to));
      }
    }
    return marks;
  }

  private static int wordStart(String text, int from, int limit) {
    for (int i = from; i < limit; i++) if (Character.isWhitespace(text.charAt(i))) return i + 1;
    return limit;
  }

  private static int wordEnd(String text, int start, int from) {
    for (int i = from; i > start + LONGEST / 2; i--) {
      if (Character.isWhitespace(text.charAt(i))) return i;
    }
    return Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
  }
}
