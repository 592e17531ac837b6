package lupe.cli;

import java.util.Locale;

/** A line on the terminal that shows how far the reading is. Shows nothing elsewhere. */
final class ProgressBar {
  private static final long EVERY_NANOS = 100_000_000;
  private static final int LENGTH = 24;

  private final Shell shell;
  private final boolean visible;
  private final long began = System.nanoTime();
  private long shown = began;
  private boolean onScreen;

  ProgressBar(Shell shell) {
    this.shell = shell;
    this.visible = shell.terminal().err();
  }

  /** Shows progress, ten times a second at most. */
  void show(long bytes, long total, long articles) {
    long now = System.nanoTime();
    if (!visible || now - shown < EVERY_NANOS) return;
    shown = now;
    onScreen = true;
    shell.err().print("\r" + line(bytes, total, articles, (now - began) / 1e9) + "\u001B[K");
    shell.err().flush();
  }

  /** Takes the line away. */
  void clear() {
    if (!onScreen) return;
    onScreen = false;
    shell.err().print("\r\u001B[K");
    shell.err().flush();
  }

  static String line(long bytes, long total, long articles, double seconds) {
    String rate = String.format(Locale.ROOT, "%,d articles, %,.0f/s", articles, articles / seconds);
    if (total <= 0) return rate;
    double share = Math.min(1, (double) bytes / total);
    int full = (int) (share * LENGTH);
    return String.format(
        Locale.ROOT,
        "%s%s %3.0f %%  %s",
        "█".repeat(full),
        "░".repeat(LENGTH - full),
        share * 100,
        rate);
  }
}
