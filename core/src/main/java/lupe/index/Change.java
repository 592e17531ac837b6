package lupe.index;

/** What the writing of an article changed. */
public enum Change {
  /** No article had this id. */
  ADDED,
  /** An article with this id said something else. */
  REPLACED,
  /** The article was there as it is. */
  UNCHANGED,
  /** An article with this id was written in the same run; this one takes its place. */
  REPEATED
}
