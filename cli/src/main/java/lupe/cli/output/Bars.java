package lupe.cli.output;

/** Bars of block characters, to an eighth of a character. */
final class Bars {
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

  private Bars() {}

  /** A bar for a count; at least the thinnest line if there is any. */
  static String of(long count, long most, int width) {
    if (count <= 0 || most <= 0) return "";
    long eighths = Math.max(1, Math.round((double) count * width * 8 / most));
    String bar = "█".repeat((int) (eighths / 8));
    return eighths % 8 == 0 ? bar : bar + EIGHTHS.charAt((int) (eighths % 8));
  }
}
