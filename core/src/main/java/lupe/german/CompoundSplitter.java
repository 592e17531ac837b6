package lupe.german;

import java.util.ArrayList;
import java.util.List;
import lupe.german.lexicon.Alphabet;
import lupe.german.lexicon.Automaton;
import lupe.german.lexicon.Lexicon;
import lupe.german.lexicon.Reading;
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
   * @param mayBeVerbless whether the head may be an adjective
   */
  @Nullable Split split(String key, Reading[] whole, boolean adjectives) {
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
            int sum = cost[start] + PartCosts.modifier(candidate, end - start);
            if (sum < cost[end]) {
              cost[end] = sum;
              from[end] = start;
              reading[end] = candidate;
            }
          } else if (end == length && start > 0) {
            int sum = cost[start] + PartCosts.head(candidate, end - start, adjectives);
            if (sum < best && agrees(key, start, candidate, whole)) {
              best = sum;
              bestStart = start;
              bestHead = candidate;
            }
          }
        }
      }
    }
    if (bestHead == null || best > PartCosts.limit(whole, length)) {
      return null;
    }
    return trace(length, bestStart, bestHead, best, from, reading);
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
        || Spelling.key(whole.lemma(key))
            .equals(key.substring(0, start) + Spelling.key(head.lemma(key.substring(start))));
  }
}
