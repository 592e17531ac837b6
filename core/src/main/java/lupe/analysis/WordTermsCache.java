package lupe.analysis;

import org.jspecify.annotations.Nullable;

/**
 * Remembers the terms of words by their characters, as texts repeat their words. Bounded: when full
 * it forgets everything and begins anew. Not thread-safe.
 */
final class WordTermsCache {
  private static final int SLOTS = 1 << 16;
  private static final int MOST = SLOTS / 2;
  private static final int LONGEST = 64;

  private final WordTermsMaker maker = new WordTermsMaker();
  private char[][] words = new char[SLOTS][];
  private WordTerms[] terms = new WordTerms[SLOTS];
  private int size;

  /** The terms of the word at these characters. */
  WordTerms get(char[] text, int start, int end) {
    if (end - start > LONGEST) return maker.make(new String(text, start, end - start));
    int slot = hash(text, start, end) & (SLOTS - 1);
    while (words[slot] != null) {
      if (matches(words[slot], text, start, end)) return terms[slot];
      slot = (slot + 1) & (SLOTS - 1);
    }
    return put(slot, text, start, end);
  }

  /** The terms of a name at these characters. */
  WordTerms getName(char[] text, int start, int end) {
    return maker.makeName(new String(text, start, end - start));
  }

  private WordTerms put(int slot, char[] text, int start, int end) {
    String word = new String(text, start, end - start);
    WordTerms made = maker.make(word);
    if (size == MOST) {
      words = new char[SLOTS][];
      terms = new WordTerms[SLOTS];
      size = 0;
      return made;
    }
    words[slot] = word.toCharArray();
    terms[slot] = made;
    size++;
    return made;
  }

  private static boolean matches(char @Nullable [] word, char[] text, int start, int end) {
    if (word == null || word.length != end - start) return false;
    for (int i = 0; i < word.length; i++) if (word[i] != text[start + i]) return false;
    return true;
  }

  private static int hash(char[] text, int start, int end) {
    int h = end - start;
    for (int i = start; i < end; i++) h = h * 31 + text[i];
    h ^= h >>> 15;
    return h * 0x9E3779B1 >>> 7;
  }
}
