package lupe.cli;

/** What the program tells the shell at its end. */
final class Exit {
  /** Found, or done. */
  static final int OK = 0;

  /** Nothing found. */
  static final int NOTHING = 1;

  /** The command line or the query cannot be understood. */
  static final int USAGE = 2;

  /** No index, or it cannot be read or written. */
  static final int NO_INDEX = 3;

  /** Another writer is at work. */
  static final int BUSY = 4;

  /** The index was made by another version or analysis. */
  static final int MISMATCH = 5;

  /** What was built looks wrong and was not published. */
  static final int REFUSED = 6;

  /** Done, but some records were bad. */
  static final int BAD_RECORDS = 7;

  /** An error in Lupe itself; EX_SOFTWARE of sysexits.h. */
  static final int INTERNAL = 70;

  private Exit() {}
}
