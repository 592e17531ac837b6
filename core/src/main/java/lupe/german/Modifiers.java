package lupe.german;

import java.util.concurrent.atomic.AtomicReferenceArray;
import lupe.german.lexicon.Lexicon;
import lupe.german.lexicon.Reading;
import org.jspecify.annotations.Nullable;

/** The likeliest modifier among the readings of each key, chosen once. */
final class Modifiers {
  /**
   * A modifier with its cost, lengths apart.
   *
   * @param reading null if the key is no modifier
   */
  record Choice(@Nullable Reading reading, int cost) {}

  private static final Choice NONE = new Choice(null, PartCosts.NEVER);

  private final Lexicon lexicon;
  private final AtomicReferenceArray<@Nullable Choice> choices;

  Modifiers(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.choices = new AtomicReferenceArray<>(lexicon.outcomes());
  }

  /** The choice for the key with a number in the automaton. */
  Choice choice(int number) {
    Choice known = choices.get(number);
    if (known == null) {
      known = choose(number);
      choices.set(number, known);
    }
    return known;
  }

  private Choice choose(int number) {
    Choice best = NONE;
    for (Reading reading : lexicon.outcome(number)) {
      if (reading.kind().isModifier() && PartCosts.modifier(reading) < best.cost()) {
        best = new Choice(reading, PartCosts.modifier(reading));
      }
    }
    return best;
  }
}
