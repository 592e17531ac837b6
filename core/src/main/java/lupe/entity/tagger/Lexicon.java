package lupe.entity.tagger;

/** Lists and statistics of our own, by word. */
public interface Lexicon {
  /** Knows nothing. */
  Lexicon NONE = (word, sink) -> {};

  /** Hands what is known of a word to a sink. */
  void features(String word, FeatureSink sink);

  /** Hands what is known of a word without its genitive s to a sink. */
  default void stemFeatures(String stem, FeatureSink sink) {}
}
