package lupe.index.generation;

/** What became of a generation after it was published. */
public enum GenerationState {
  /** Readers see it. */
  LIVE,
  /** A newer one took its place; a rollback can go back to it. */
  KEPT,
  /** A rollback took it out of service. */
  WITHDRAWN
}
