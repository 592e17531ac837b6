package lupe.entity.tagger;

/**
 * What a distinct word adds to the scores of the labels around each of its places. Immutable, so
 * that threads may share it without locks.
 */
final class WordVector {
  /** Positions that a word speaks about. */
  static final int WIDTH = 2 * Template.REACH + 1;

  final long hash;
  final WordInfo info;
  final int wordClass;

  /** In steps of {@link Model#STEP}, as most of these lie far away in memory. */
  final short[] scores;

  WordVector(long hash, WordInfo info, int wordClass, short[] scores) {
    this.hash = hash;
    this.info = info;
    this.wordClass = wordClass;
    this.scores = scores;
  }
}
