package lupe.analysis;

import org.jspecify.annotations.Nullable;

/**
 * Remembers the terms of words by their characters, as texts repeat their words. Of bounded size: a
 * new word takes the place of an older one with the same hash. Thread-safe without locks: entries
 * are immutable, and a lost one is only made again.
 */
final class WordTermsCache {
  /** One cache serves all tokenizers of the JVM; about 20 MB when full. */
  static final WordTermsCache SHARED = new WordTermsCache();

  private static final int SETS = 1 << 15;
  private static final int LONGEST = 48;

  private final WordTermsMaker maker = new WordTermsMaker();
  private final @Nullable Entry[] entries = new @Nullable Entry[2 * SETS];

  private record Entry(char[] word, WordTerms terms) {
    boolean matches(char[] text, int start, int end) {
      if (word.length != end - start) return false;
      for (int i = 0; i < word.length; i++) if (word[i] != text[start + i]) return false;
      return true;
    }
  }

  /** The terms of the word at these characters. */
  WordTerms get(char[] text, int start, int end) {
    if (end - start > LONGEST) return maker.make(new String(text, start, end - start));
    int slot = 2 * (hash(text, start, end) & (SETS - 1));
    Entry first = entries[slot];
    if (first != null && first.matches(text, start, end)) return first.terms;
    Entry second = entries[slot + 1];
    if (second != null && second.matches(text, start, end)) {
      entries[slot + 1] = first;
      entries[slot] = second;
      return second.terms;
    }
    String word = new String(text, start, end - start);
    Entry made = new Entry(word.toCharArray(), maker.make(word));
    entries[slot + 1] = first;
    entries[slot] = made;
    return made.terms;
  }

  /** The terms of a name. */
  WordTerms getName(char[] text, int start, int end) {
    return maker.makeName(new String(text, start, end - start));
  }

  private static int hash(char[] text, int start, int end) {
    int h = end - start;
    for (int i = start; i < end; i++) h = h * 31 + text[i];
    return (h * 0x9E3779B1) >>> 12;
  }
}
