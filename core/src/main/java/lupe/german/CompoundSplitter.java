package lupe.german;

import lupe.german.lexicon.Alphabet;
import lupe.german.lexicon.Automaton;
import lupe.german.lexicon.Kind;
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

  private static final int SHORTEST_PART = 2;

  private final Lexicon lexicon;
  private final Automaton automaton;
  private final Modifiers modifiers;

  CompoundSplitter(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.automaton = lexicon.automaton();
    this.modifiers = new Modifiers(lexicon);
  }

  /**
   * Takes a key apart into two or more parts; null if it is none of such.
   *
   * @param readings the key's own readings, which a split must agree with; empty if it is unknown
   * @param written how the word is written, which tells nouns from adjectives
   */
  @Nullable Split split(String key, Reading[] readings, Lemmatiser.Case written) {
    if (key.length() < SHORTEST || key.length() > LONGEST) {
      return null;
    }
    var whole = new KnownWhole(key, readings, written);
    return whole.isSimple() ? null : new Search(key, whole, written).best();
  }

  /** One run of the dynamic programme: the cheapest way to each place of the key. */
  private final class Search {
    private final String key;
    private final KnownWhole whole;
    private final Lemmatiser.Case written;
    private final int[] costs;
    private final int[] starts;
    private final @Nullable Reading[] parts;
    private int bestCost = PartCosts.NEVER;
    private int bestStart;
    private @Nullable Reading bestHead;

    Search(String key, KnownWhole whole, Lemmatiser.Case written) {
      this.key = key;
      this.whole = whole;
      this.written = written;
      this.costs = new int[key.length()];
      this.starts = new int[key.length()];
      this.parts = new @Nullable Reading[key.length()];
    }

    @Nullable Split best() {
      for (int start = 0; start <= key.length() - SHORTEST_PART; start++) {
        if (start == 0 || parts[start] != null) {
          walk(start);
        }
      }
      if (bestHead == null) {
        return null;
      }
      Split split = Split.trace(starts, parts, bestStart, bestHead, key.length());
      return whole.allows(split, bestCost) ? split : null;
    }

    private void walk(int start) {
      int arc = automaton.first(Alphabet.code(key.charAt(start)));
      for (int end = start + 1; arc != 0 && end <= key.length(); end++) {
        if (Automaton.isFinal(arc) && end - start >= SHORTEST_PART) {
          if (end == key.length()) {
            tryHeads(start, automaton.number(arc));
          } else {
            tryModifier(start, end, automaton.number(arc));
          }
        }
        arc = end == key.length() ? 0 : automaton.next(arc, Alphabet.code(key.charAt(end)));
      }
    }

    private void tryModifier(int start, int end, int number) {
      Modifiers.Choice choice = modifiers.choice(number);
      if (choice.reading() == null || start > 0 && choice.reading().kind() == Kind.NAME_MODIFIER) {
        return;
      }
      if (start == 0 && whole.forbids(choice.reading())) {
        for (Reading reading : lexicon.outcome(number)) {
          if (reading.kind().isModifier() && !whole.forbids(reading)) {
            relax(start, end, reading, PartCosts.modifier(reading));
          }
        }
      } else {
        relax(start, end, choice.reading(), choice.cost());
      }
    }

    private void relax(int start, int end, Reading modifier, int cost) {
      int sum = costs[start] + cost + PartCosts.shortness(end - start);
      if (sum < PartCosts.NEVER && (parts[end] == null || sum < costs[end])) {
        costs[end] = sum;
        starts[end] = start;
        parts[end] = modifier;
      }
    }

    private void tryHeads(int start, int number) {
      Reading modifier = parts[start];
      if (modifier == null) {
        return;
      }
      for (Reading head : lexicon.outcome(number)) {
        int sum =
            costs[start]
                + PartCosts.head(head, modifier, written)
                + PartCosts.shortness(key.length() - start);
        if (sum < bestCost && whole.agrees(head, start)) {
          bestCost = sum;
          bestStart = start;
          bestHead = head;
        }
      }
    }
  }
}
