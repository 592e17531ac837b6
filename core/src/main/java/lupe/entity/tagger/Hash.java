package lupe.entity.tagger;

/** One hash of words for all tables of this package, so that a word is hashed once. */
public final class Hash {
  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private Hash() {}

  /** Hash of a word. */
  public static long of(CharSequence word) {
    return of(word, 0, word.length());
  }

  /** Hash of a part of a text; equal parts have equal hashes wherever they stand. */
  public static long of(CharSequence text, int start, int end) {
    long hash = SEED;
    for (int i = start; i < end; i++) hash = step(hash, text.charAt(i));
    return finish(hash);
  }

  static long begin() {
    return SEED;
  }

  static long step(long hash, char next) {
    return (hash ^ next) * PRIME;
  }

  static long finish(long hash) {
    hash ^= hash >>> 32;
    hash *= 0xD6E8FEB86659FD93L;
    return hash ^ (hash >>> 32);
  }

  /** The hash of a feature: what it says, of which kind. */
  static long feature(int template, long value) {
    return finish((value + template * 0x632BE59BD9B4E019L) * PRIME);
  }
}
