package lupe.cli.output;

/** Bars of block characters, to an eighth of a character. */
final class Bars {
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

  /** One article looks like little, even where it is the most. */
  private static final int WIDEST_ARTICLE = 6;

  private Bars() {}

  /** The width of the longest bar where there is so much room. */
  static int width(long most, int room) {
    return (int) Math.min(room, most * WIDEST_ARTICLE);
  }

  /** A bar for a count; at least the thinnest line if there is any. */
  static String of(long count, long most, int width) {
    if (count <= 0 || most <= 0) return "";
    long eighths = Math.max(1, Math.round((double) count * width * 8 / most));
    String bar = "█".repeat((int) (eighths / 8));
    return eighths % 8 == 0 ? bar : bar + EIGHTHS.charAt((int) (eighths % 8));
  }
}
