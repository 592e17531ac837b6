package lupe.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lupe.analysis.NameSpans;
import lupe.analysis.TermFilter;
import lupe.analysis.TermKind;
import lupe.analysis.TextTerms;
import lupe.german.Spelling;
import org.jspecify.annotations.Nullable;

/** Finds in a text what the ranking matched, by the same analysis. Serves one query, one thread. */
final class TextMatcher {
  private final List<Target> targets;

  /** The spellings of several words of all targets, and which target each belongs to. */
  private final List<LongName> longNames = new ArrayList<>();

  private final Weights weights;
  private final Set<Bridge> allowed;
  private final Map<String, List<Use>> uses = new HashMap<>();
  private final List<Use> prefixes = new ArrayList<>();
  private final TermFilter filter;

  private record LongName(int target, Target spelling) {}

  /**
   * What a term stands for in the query.
   *
   * @param target number of the target; those of long names follow those of the query
   */
  private record Use(int target, int place, Alternative alternative) {}

  /** A term of the text that stands for something in the query. */
  private record Found(Use use, int position, int start, int end) {}

  TextMatcher(List<Target> targets, QueryWords words) {
    this.targets = targets;
    this.weights = words.weights();
    this.allowed = words.allowed();
    for (int i = 0; i < targets.size(); i++) {
      Target target = targets.get(i);
      addPlaces(i, target);
      if (target.prefix()) {
        var any = new Alternative(Spelling.key(target.text()), Bridge.INFLECTION, 1);
        prefixes.add(new Use(i, 0, any));
      }
      if (!target.isSequence()) addParts(i, words.word(target.text()));
      for (Target spelling : target.longNameTargets()) longNames.add(new LongName(i, spelling));
    }
    for (int i = 0; i < longNames.size(); i++)
      addPlaces(targets.size() + i, longNames.get(i).spelling);
    filter = prefixes.isEmpty() ? TermFilter.of(uses.keySet()) : TermFilter.ALL;
  }

  private void addPlaces(int number, Target target) {
    for (int place = 0; place < target.places().size(); place++) {
      for (Alternative alternative : target.places().get(place)) add(number, place, alternative);
    }
  }

  private void add(int target, int place, Alternative alternative) {
    uses.computeIfAbsent(alternative.term(), t -> new ArrayList<>())
        .add(new Use(target, place, alternative));
  }

  /** The parts of a compound, wherever they stand. */
  private void addParts(int target, QueryWord word) {
    for (int i = 0; i < word.parts().size(); i++) {
      boolean head = i == word.parts().size() - 1;
      float weight = head ? weights.headAlone() : weights.modifierAlone();
      for (String term : QueryWord.termsOf(word.parts().get(i))) {
        add(target, i, new Alternative(term, Bridge.PART_ALONE, weight));
      }
    }
  }

  /** The matches in the order of the text; of several at one place the strongest. */
  List<TextMatch> match(@Nullable String text, NameSpans names) {
    if (text == null || text.isEmpty()) return List.of();
    var found = new ArrayList<Found>();
    TextTerms.visit(
        text,
        names,
        filter,
        (term, position, start, end) -> {
          for (Use use : uses.getOrDefault(term, List.of())) {
            found.add(new Found(use, position, start, end));
          }
          for (Use use : prefixes) {
            if (term.startsWith(use.alternative.term())) {
              found.add(new Found(use, position, start, end));
            }
          }
        });
    var matches = new ArrayList<TextMatch>();
    for (int i = 0; i < targets.size(); i++) addMatches(matches, i, found, text);
    for (int i = 0; i < longNames.size(); i++) addLongNames(matches, i, found);
    return withoutOverlaps(matches);
  }

  private void addMatches(List<TextMatch> matches, int number, List<Found> found, String text) {
    Target target = targets.get(number);
    List<Found> mine = found.stream().filter(f -> f.use.target == number).toList();
    List<Found> kept = target.isSequence() ? Sequences.in(mine, target) : mine;
    for (Found f : kept) {
      String surface = text.substring(f.start, f.end);
      if (target.letters() && !isLetterForLetter(target, surface)) continue;
      Bridge bridge = bridge(f.use.alternative, target, surface);
      if (!target.isSequence() && !allowed.contains(bridge)) continue;
      matches.add(
          new TextMatch(number, f.use.place, bridge, f.use.alternative.weight(), f.start, f.end));
    }
  }

  /** A name of several words is one match. */
  private void addLongNames(List<TextMatch> matches, int number, List<Found> found) {
    LongName name = longNames.get(number);
    List<Found> mine = found.stream().filter(f -> f.use.target == targets.size() + number).toList();
    for (List<Found> words : Sequences.occurrences(mine, name.spelling)) {
      int start = words.get(0).start;
      int end = words.get(words.size() - 1).end;
      matches.add(new TextMatch(name.target, 0, Bridge.NAME, weights.name(), start, end));
    }
  }

  private static boolean isLetterForLetter(Target target, String surface) {
    String key = Spelling.key(surface);
    for (String word : target.text().split(" ", -1))
      if (Spelling.key(word).equals(key)) return true;
    return false;
  }

  /**
   * Tells apart what one lemma holds together: the same letters, another spelling, another form.
   */
  private static Bridge bridge(Alternative alternative, Target target, String surface) {
    if (alternative.bridge() != Bridge.INFLECTION) return alternative.bridge();
    for (String word : target.text().split(" ", -1)) {
      if (surface.equalsIgnoreCase(word)) return Bridge.EXACT;
      if (Spelling.key(surface).equals(Spelling.key(word))) return Bridge.SPELLING;
      if (joined(surface).equals(joined(word))) return Bridge.HYPHEN;
    }
    return TermKind.of(alternative.term()) == TermKind.WORD || !target.isSequence()
        ? Bridge.INFLECTION
        : Bridge.HYPHEN;
  }

  private static String joined(String word) {
    return Spelling.key(word).replace("-", "");
  }

  private static List<TextMatch> withoutOverlaps(List<TextMatch> matches) {
    matches.sort(
        Comparator.comparingInt(TextMatch::start)
            .thenComparing(Comparator.comparingDouble((TextMatch m) -> m.weight()).reversed())
            .thenComparing(Comparator.comparingInt(TextMatch::end).reversed()));
    var kept = new ArrayList<TextMatch>();
    for (TextMatch match : matches) {
      TextMatch last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last == null || match.start() >= last.end() || isSameName(match, last)) kept.add(match);
      else if (match.target() == last.target() && match.weight() > last.weight()) {
        kept.set(kept.size() - 1, match);
      }
    }
    return kept;
  }

  /** All words of a name are matched by its other spelling. */
  private static boolean isSameName(TextMatch match, TextMatch last) {
    return match.bridge() == Bridge.NAME
        && last.bridge() == Bridge.NAME
        && match.target() != last.target()
        && match.start() == last.start()
        && match.end() == last.end();
  }

  /** Occurrences of a sequence of words. */
  private static final class Sequences {
    private Sequences() {}

    /** Those of the terms found that belong to an occurrence. */
    static List<Found> in(List<Found> found, Target target) {
      var kept = new ArrayList<Found>();
      for (List<Found> occurrence : occurrences(found, target)) {
        for (Found f : occurrence) if (!kept.contains(f)) kept.add(f);
      }
      return kept;
    }

    /** The terms of each occurrence, in the order of the places. */
    static List<List<Found>> occurrences(List<Found> found, Target target) {
      int places = target.places().size();
      int window = places + target.slop();
      var occurrences = new ArrayList<List<Found>>();
      for (int i = 0; i < found.size(); i++) {
        List<Found> occurrence = occurrence(found, i, places, window, target.slop() == 0);
        if (!occurrence.isEmpty() && !occurrences.contains(occurrence)) occurrences.add(occurrence);
      }
      return occurrences;
    }

    private static List<Found> occurrence(
        List<Found> found, int from, int places, int window, boolean ordered) {
      var byPlace = new Found[places];
      int begin = found.get(from).position - (ordered ? found.get(from).use.place : 0);
      int filled = 0;
      for (int i = ordered ? 0 : from; i < found.size(); i++) {
        Found f = found.get(i);
        if (f.position >= begin + window) break;
        boolean fits = ordered ? f.position == begin + f.use.place : f.position >= begin;
        if (fits && byPlace[f.use.place] == null) {
          byPlace[f.use.place] = f;
          filled++;
        }
      }
      return filled == places ? List.of(byPlace) : List.of();
    }
  }
}
