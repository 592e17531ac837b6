package lupe.analysis;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the terms of words by their characters, as texts repeat their words. Of bounded size: a
 * new word takes the place of an older one with the same hash. Thread-safe without locks: entries
 * are immutable, and a lost one is only made again.
 */
final class WordTermsCache {
  /** One cache serves all tokenizers of the JVM; about 20 MB when full. */
  static final WordTermsCache WORDS = new WordTermsCache(new WordTermsMaker()::make, 1 << 15);

  /** The same for words that are names. */
  static final WordTermsCache NAMES = new WordTermsCache(new WordTermsMaker()::makeName, 1 << 13);

  private static final int LONGEST = 48;

  private final Function<String, WordTerms> maker;
  private final int sets;
  private final @Nullable Entry[] entries;

  private WordTermsCache(Function<String, WordTerms> maker, int sets) {
    this.maker = maker;
    this.sets = sets;
    this.entries = new @Nullable Entry[2 * sets];
  }

  private record Entry(char[] word, WordTerms terms) {
    boolean matches(char[] text, int start, int end) {
      if (word.length != end - start) return false;
      for (int i = 0; i < word.length; i++) if (word[i] != text[start + i]) return false;
      return true;
    }
  }

  /** The terms of the word at these characters. */
  WordTerms get(char[] text, int start, int end) {
    if (end - start > LONGEST) return maker.apply(new String(text, start, end - start));
    int slot = 2 * (hash(text, start, end) & (sets - 1));
    Entry first = entries[slot];
    if (first != null && first.matches(text, start, end)) return first.terms;
    Entry second = entries[slot + 1];
    if (second != null && second.matches(text, start, end)) {
      entries[slot + 1] = first;
      entries[slot] = second;
      return second.terms;
    }
    String word = new String(text, start, end - start);
    Entry made = new Entry(word.toCharArray(), maker.apply(word));
    entries[slot + 1] = first;
    entries[slot] = made;
    return made.terms;
  }

  private static int hash(char[] text, int start, int end) {
    int h = end - start;
    for (int i = start; i < end; i++) h = h * 31 + text[i];
    return (h * 0x9E3779B1) >>> 12;
  }
}
