package lupe.analysis;

import java.util.function.Function;
import lupe.german.WordScanner;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the terms of words by their characters, as texts repeat their words. Of bounded size: a
 * new word takes the place of one that was not met lately. Thread-safe without locks: what is
 * remembered is immutable and compared with what is asked for, and what threads lose to each other
 * is only made again.
 */
final class WordTermsCache {
  /** One cache serves all tokenizers of the JVM; about 50 MB when full. */
  static final WordTermsCache WORDS = new WordTermsCache(new WordTermsMaker()::make, 1 << 17);

  /** The same for words that are names. */
  static final WordTermsCache NAMES = new WordTermsCache(new WordTermsMaker()::makeName, 1 << 13);

  /**
   * Words of one hash; a new one begins in the middle, or above where there is room, and climbs
   * each time that it is met.
   */
  private static final int WAYS = 4;

  private static final int ENTRY = WAYS / 2;
  private static final int LONGEST = 48;

  private final Function<String, WordTerms> maker;
  private final int sets;
  private final int[] hashes;
  private final @Nullable WordTerms[] entries;

  private WordTermsCache(Function<String, WordTerms> maker, int sets) {
    this.maker = maker;
    this.sets = sets;
    this.hashes = new int[sets * WAYS];
    this.entries = new @Nullable WordTerms[sets * WAYS];
  }

  /**
   * The terms of the word at these characters.
   *
   * @param hash its {@link WordScanner#hash}
   */
  WordTerms get(char[] text, int start, int end, int hash) {
    int first = (hash & (sets - 1)) * WAYS;
    for (int i = first; i < first + WAYS; i++) {
      WordTerms found = hashes[i] == hash ? entries[i] : null;
      if (found != null && found.isOf(text, start, end)) {
        if (i > first) climb(i, found, hash);
        return found;
      }
    }
    WordTerms made = maker.apply(new String(text, start, end - start));
    if (end - start <= LONGEST) remember(first, made, hash);
    return made;
  }

  /**
   * Touches what is remembered first under a hash, of most words their terms, so that it is at hand
   * when it is asked for.
   *
   * @return a number without meaning
   */
  int approach(int hash) {
    int first = (hash & (sets - 1)) * WAYS;
    WordTerms found = hashes[first] == hash ? entries[first] : null;
    return found == null ? 0 : found.utf8()[0];
  }

  private void climb(int at, WordTerms terms, int hash) {
    put(at, entries[at - 1], hashes[at - 1]);
    put(at - 1, terms, hash);
  }

  private void remember(int first, WordTerms terms, int hash) {
    int at = first + ENTRY;
    while (at > first && entries[at - 1] == null) at--;
    if (entries[at] != null) {
      for (int i = first + WAYS - 1; i > at; i--) put(i, entries[i - 1], hashes[i - 1]);
    }
    put(at, terms, hash);
  }

  private void put(int at, @Nullable WordTerms terms, int hash) {
    entries[at] = terms;
    hashes[at] = hash;
  }
}
