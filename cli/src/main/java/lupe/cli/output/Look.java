package lupe.cli.output;

/**
 * How text for people looks.
 *
 * @param colour whether the terminal shows colours; without, words found are between asterisks
 * @param width characters of a line
 */
public record Look(boolean colour, int width) {
  /** For files and pipes. */
  public static final Look PLAIN = new Look(false, 80);

  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;

  /** Keeps lines readable on very narrow and very wide terminals. */
  public Look {
    width = Math.max(NARROWEST, Math.min(WIDEST, width));
  }

  String strong(String text) {
    return colour ? "\u001B[1m" + text + "\u001B[0m" : text;
  }

  String quiet(String text) {
    return colour ? "\u001B[2m" + text + "\u001B[0m" : text;
  }

  String beginMark() {
    return colour ? "\u001B[1;33m" : "**";
  }

  String endMark(boolean strong) {
    if (!colour) return "**";
    return strong ? "\u001B[0;1m" : "\u001B[0m";
  }
}
