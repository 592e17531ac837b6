package lupe.index.generation;

/**
 * What a build needs to know beforehand.
 *
 * @param fingerprint of the fields and of the analysis of words
 * @param inputBytes size of the input, to estimate the room on the disk; 0 if unknown
 * @param keep how many generations stay after publication, the live one among them
 */
public record BuildPlan(String fingerprint, long inputBytes, int keep) {
  /** The live generation and the one before. */
  public static final int DEFAULT_KEEP = 2;

  /** Checks the bounds. */
  public BuildPlan {
    requireKeep(keep);
    if (inputBytes < 0) {
      throw new IllegalArgumentException("size of the input is negative: " + inputBytes);
    }
  }

  /** Input of unknown size; keeps {@value #DEFAULT_KEEP} generations. */
  public static BuildPlan of(String fingerprint) {
    return new BuildPlan(fingerprint, 0, DEFAULT_KEEP);
  }

  /** With the size of the input, in bytes. */
  public BuildPlan withInputBytes(long bytes) {
    return new BuildPlan(fingerprint, bytes, keep);
  }

  /** With the number of generations that stay, the live one among them. */
  public BuildPlan withKeep(int generations) {
    return new BuildPlan(fingerprint, inputBytes, generations);
  }

  static void requireKeep(int keep) {
    if (keep < 1) {
      throw new IllegalArgumentException("at least 1 generation must be kept, got " + keep);
    }
  }
}
