package lupe.german;

import java.util.ArrayList;
import java.util.List;
import lupe.german.lexicon.Alphabet;
import lupe.german.lexicon.Automaton;
import lupe.german.lexicon.Kind;
import lupe.german.lexicon.Lexicon;
import lupe.german.lexicon.Reading;
import lupe.german.lexicon.Umlauts;
import org.jspecify.annotations.Nullable;

/**
 * Finds the likeliest way to take a word apart into modifiers and a head: a dynamic programme over
 * the lexicon, in which each part has a cost by its kind, its linking element, its length and how
 * many words of the dictionary are made with it.
 */
final class CompoundSplitter {
  /** Shorter words are not taken apart. */
  private static final int SHORTEST = 5;

  /** Longer ones neither: the longest compounds of news have some 60 letters. */
  private static final int LONGEST = 120;

  private static final int NEVER = Integer.MAX_VALUE / 2;

  private final Lexicon lexicon;
  private final Automaton automaton;

  CompoundSplitter(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.automaton = lexicon.automaton();
  }

  /**
   * Takes a key apart into two or more parts.
   *
   * @param whole the key's own readings, which a split must agree with; empty if it is unknown
   * @param written how the word is written, which tells nouns from adjectives
   */
  @Nullable Split split(String key, Reading[] whole, Lemmatiser.Case written) {
    int length = key.length();
    if (length < SHORTEST || length > LONGEST) {
      return null;
    }
    int[] cost = new int[length];
    int[] from = new int[length];
    Reading[] reading = new Reading[length];
    java.util.Arrays.fill(cost, 1, length, NEVER);
    int best = NEVER;
    int bestStart = -1;
    @Nullable Reading bestHead = null;
    for (int start = 0; start < length - 1; start++) {
      if (cost[start] >= NEVER) {
        continue;
      }
      int arc = 0;
      for (int end = start; end < length; ) {
        int code = Alphabet.code(key.charAt(end));
        arc = code == 0 ? 0 : end == start ? automaton.first(code) : automaton.next(arc, code);
        if (arc == 0) {
          break;
        }
        end++;
        if (!Automaton.isFinal(arc) || end - start < 2) {
          continue;
        }
        for (Reading candidate : lexicon.outcome(arc)) {
          if (end < length && candidate.kind().isModifier()) {
            if (start == 0 && forbids(whole, candidate)) {
              continue;
            }
            int sum = cost[start] + PartCosts.modifier(candidate, end - start);
            if (sum < cost[end]) {
              cost[end] = sum;
              from[end] = start;
              reading[end] = candidate;
            }
          } else if (end == length && start > 0) {
            int sum = cost[start] + PartCosts.head(candidate, reading[start], end - start, written);
            if (sum < best
                && agrees(key, start, candidate, whole)) {
              best = sum;
              bestStart = start;
              bestHead = candidate;
            }
          }
        }
      }
    }
    if (bestHead == null) {
      return null;
    }
    Split split = trace(length, bestStart, bestHead, best, from, reading);
    return best <= PartCosts.limit(whole, split.size()) && isSpeltAlike(split, key, whole)
        ? split
        : null;
  }

  /** Whether a known word forbids the first modifier: Vorstand is no Stand, but what vorstehen is. */
  private static boolean forbids(Reading[] whole, Reading modifier) {
    for (Reading reading : whole) {
      if (reading.has(Reading.INSEPARABLE)
          || reading.has(Reading.PREFIXED) && modifier.kind() != Kind.NOUN_MODIFIER) {
        return true;
      }
    }
    return whole.length > 0 && modifier.kind() == Kind.PARTICLE_MODIFIER && modifier.family() > 8;
  }

  private static Split trace(
      int length, int headStart, Reading head, int cost, int[] from, Reading[] reading) {
    List<Integer> ends = new ArrayList<>(List.of(length));
    List<Reading> readings = new ArrayList<>(List.of(head));
    for (int end = headStart; end > 0; end = from[end]) {
      ends.add(0, end);
      readings.add(0, reading[end]);
    }
    return new Split(ends, readings, cost);
  }

  /** A known word's gender and lemma are those of its head. */
  private static boolean agrees(String key, int start, Reading head, Reading[] whole) {
    boolean word = false;
    for (Reading reading : whole) {
      if (reading.kind().isWord()) {
        if (reading.kind() == head.kind()
            && (reading.features() & head.features() & Reading.GENDERS)
                == (reading.features() & Reading.GENDERS)
            && sameEnding(reading, head, key, start)) {
          return true;
        }
        word = true;
      }
    }
    return !word;
  }

  private static boolean sameEnding(Reading whole, Reading head, String key, int start) {
    return head.strip() == whole.strip() && head.ending().equals(whole.ending())
        || Spelling.key(whole.lemma(key)).endsWith(Spelling.key(head.lemma(key.substring(start))));
  }

  /** Schießen is not Schi and Essen: the parts are spelt as the whole is. */
  private static boolean isSpeltAlike(Split split, String key, Reading[] whole) {
    if (whole.length == 0 || Umlauts.firstPair(key, 0) < 0) {
      return true;
    }
    StringBuilder parts = new StringBuilder(key.length());
    for (int i = 0; i < split.size(); i++) {
      parts.append(split.readings().get(i).form(key.substring(split.start(i), split.ends().get(i))));
    }
    String spelling = parts.toString();
    for (Reading reading : whole) {
      if (reading.form(key).equals(spelling)) {
        return true;
      }
    }
    return false;
  }
}
