package lupe.analysis;

import lupe.german.WordScanner;

/**
 * The words of a text with their terms. Looks words up a block at a time, as most of what is
 * remembered of them lies far away in memory, and the processor waits for many of them at once
 * where nothing else is done between.
 *
 * <pre>{@code
 * for (words.reset(text, length, names); words.next(); ) use(words.start(), words.terms());
 * }</pre>
 */
final class TextWords {
  private static final int BLOCK = 128;

  private final WordScanner scanner = new WordScanner(new char[0], 0);
  private final int[] starts = new int[BLOCK];
  private final int[] ends = new int[BLOCK];
  private final int[] hashes = new int[BLOCK];
  private final WordTerms[] terms = new WordTerms[BLOCK];
  private char[] text = new char[0];
  private NameSpans names = NameSpans.NONE;
  private int count;
  private int at;

  /** Of no meaning; were it not kept, the compiler would leave out what it is made of. */
  private int approached;

  /** Begins with another text, which must not change meanwhile. */
  void reset(char[] newText, int length, NameSpans newNames) {
    text = newText;
    scanner.reset(newText, length);
    names = newNames;
    names.rewind();
    count = 0;
    at = -1;
  }

  /** Goes to the next word; false at the end of the text. */
  boolean next() {
    if (++at < count) return true;
    at = 0;
    scan();
    lookUp();
    return count > 0;
  }

  private void scan() {
    count = 0;
    while (count < BLOCK && scanner.next()) {
      starts[count] = scanner.start();
      ends[count] = scanner.end();
      hashes[count++] = scanner.hash();
    }
  }

  private void lookUp() {
    // Few words lie in names, so the cache of names is not worth the question.
    for (int i = 0; i < count; i++) approached += WordTermsCache.WORDS.approach(hashes[i]);
    for (int i = 0; i < count; i++) {
      WordTermsCache cache =
          names.covers(starts[i], ends[i]) ? WordTermsCache.NAMES : WordTermsCache.WORDS;
      terms[i] = cache.get(text, starts[i], ends[i], hashes[i]);
    }
  }

  /** First character of the word. */
  int start() {
    return starts[at];
  }

  /** The terms of the word. */
  WordTerms terms() {
    return terms[at];
  }
}
