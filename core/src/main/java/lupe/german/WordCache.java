package lupe.german;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Remembers words analysed lately, as text repeats its words. Bounded; safe for all threads. */
final class WordCache {
  private static final int BITS = 13;

  /** The longest word worth remembering. */
  private static final int LONGEST = 40;

  private final AtomicReferenceArray<@Nullable WordAnalysis> slots =
      new AtomicReferenceArray<>(1 << BITS);

  @Nullable WordAnalysis get(String word) {
    WordAnalysis found = slots.get(slot(word));
    return found != null && found.word().equals(word) ? found : null;
  }

  void put(WordAnalysis analysis) {
    if (analysis.word().length() <= LONGEST) {
      slots.set(slot(analysis.word()), analysis);
    }
  }

  private static int slot(String word) {
    return word.hashCode() * 0x9E3779B9 >>> Integer.SIZE - BITS;
  }
}
