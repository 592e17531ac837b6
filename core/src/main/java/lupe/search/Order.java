package lupe.search;

/** The order of hits. */
public enum Order {
  /** Best match first. */
  RELEVANCE,
  /** Newest first; articles without a date last. */
  DATE,
  /** Relevance that halves with age. */
  FRESH
}
