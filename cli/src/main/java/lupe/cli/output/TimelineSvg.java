package lupe.cli.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import lupe.search.Interval;
import lupe.search.Timeline;

/**
 * A timeline as a picture for a report: light background, a title, axes with round numbers and ISO
 * dates, no fonts or scripts from elsewhere, and a description for those who cannot see it.
 */
final class TimelineSvg {
  private static final int WIDTH = 860;
  private static final int HEIGHT = 400;
  private static final int LEFT = 64;
  private static final int RIGHT = 24;
  private static final int TOP = 84;
  private static final int BOTTOM = 52;
  private static final int LONGEST_TITLE = 80;
  private static final int MOST_TICKS = 5;

  /** So that one article looks like little. */
  private static final int LOWEST_TOP = 4;

  /** With more bars, the numbers above them would touch each other. */
  private static final int MOST_FIGURES = 25;

  private static final int WIDEST_BAR = 64;

  private final Timeline timeline;
  private final List<Timeline.Bar> bars;
  private final StringBuilder svg = new StringBuilder();
  private final long tick;
  private final long top;

  TimelineSvg(Timeline timeline) {
    this.timeline = timeline;
    bars = timeline.bars();
    long most = Math.max(1, bars.stream().mapToLong(Timeline.Bar::count).max().orElse(1));
    tick = roundTick(most);
    top = Math.max(LOWEST_TOP, (most + tick - 1) / tick * tick);
  }

  /** The picture as an XML document. */
  String picture() {
    add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
            + " viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"title desc\""
            + " font-family=\"Helvetica, Arial, 'Liberation Sans', sans-serif\""
            + " font-size=\"13\" fill=\"#333\">",
        WIDTH, HEIGHT, WIDTH, HEIGHT);
    add("<title id=\"title\">%s</title>", escaped(title()));
    add("<desc id=\"desc\">%s</desc>", escaped(description()));
    add("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>", WIDTH, HEIGHT);
    add(
        "<text x=\"%d\" y=\"34\" font-size=\"20\" font-weight=\"bold\" fill=\"#111\">%s</text>",
        LEFT, escaped(title()));
    add("<text x=\"%d\" y=\"56\" fill=\"#666\">%s</text>", LEFT, escaped(subtitle()));
    grid();
    bars();
    dates();
    add("</svg>");
    return svg.toString();
  }

  private String title() {
    String query = Harmless.line(timeline.query());
    if (query.isBlank()) return "All articles";
    if (query.length() <= LONGEST_TITLE) return query;
    int end = Character.isHighSurrogate(query.charAt(LONGEST_TITLE - 2)) ? 3 : 2;
    return query.substring(0, LONGEST_TITLE + 1 - end) + "…";
  }

  /** {@code Articles a month, 2025-02 to 2025-07: 1,204}. */
  private String subtitle() {
    String subtitle = "Articles a " + Reasons.key(timeline.by());
    if (bars.isEmpty()) return subtitle + ": none";
    String reach =
        bars.size() == 1
            ? bars.get(0).name()
            : bars.get(0).name() + " to " + bars.get(bars.size() - 1).name();
    String undated =
        timeline.undated() == 0 ? "" : "; " + figure(timeline.undated()) + " more without a date";
    return subtitle + ", " + reach + "; " + figure(timeline.total()) + " in all" + undated;
  }

  private String description() {
    if (bars.isEmpty()) return "No article has a date.";
    Timeline.Bar highest = bars.get(0);
    for (Timeline.Bar bar : bars) if (bar.count() > highest.count()) highest = bar;
    return "Bar chart. "
        + subtitle()
        + ". Most in "
        + highest.name()
        + ": "
        + figure(highest.count())
        + ".";
  }

  private void grid() {
    for (long value = 0; value <= top; value += tick) {
      double y = y(value);
      add(
          "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>",
          LEFT, WIDTH - RIGHT, y, y, value == 0 ? "#333" : "#ddd");
      add(
          "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>",
          LEFT - 8, y + 4.5, figure(value));
    }
  }

  private void bars() {
    double slot = slot();
    double width = Math.min(WIDEST_BAR, slot * (slot < 4 ? 0.95 : 0.8));
    add("<g fill=\"#2a6099\">");
    for (int i = 0; i < bars.size(); i++) {
      Timeline.Bar bar = bars.get(i);
      if (bar.count() == 0) continue;
      double y = y(bar.count());
      add(
          "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\"><title>%s: %s</title></rect>",
          centre(i) - width / 2, y, width, y(0) - y, bar.name(), figure(bar.count()));
    }
    add("</g>");
    if (bars.size() > MOST_FIGURES) return;
    for (int i = 0; i < bars.size(); i++) {
      if (bars.get(i).count() == 0) continue;
      add(
          "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" font-size=\"12\">%s</text>",
          centre(i), y(bars.get(i).count()) - 5, figure(bars.get(i).count()));
    }
  }

  /** Dates below the axis, at round intervals, as many as there is room for. */
  private void dates() {
    if (bars.isEmpty()) return;
    double room = 7.5 * bars.get(0).name().length() + 14;
    Predicate<LocalDate> isShown = Steps.of(timeline.by(), room / slot());
    for (int i = 0; i < bars.size(); i++) {
      if (!isShown.test(bars.get(i).from())) continue;
      add(
          "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#333\"/>",
          centre(i), centre(i), y(0), y(0) + 5);
      add(
          "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>",
          centre(i), y(0) + 21, bars.get(i).name());
    }
  }

  private double slot() {
    return (double) (WIDTH - LEFT - RIGHT) / Math.max(1, bars.size());
  }

  private double centre(int bar) {
    return LEFT + (bar + 0.5) * slot();
  }

  private double y(long count) {
    return HEIGHT - BOTTOM - (double) (HEIGHT - TOP - BOTTOM) * count / top;
  }

  /** 1, 2 or 5 times a power of ten. */
  private static long roundTick(long most) {
    long tick = 1;
    for (int i = 0; (most + tick - 1) / tick > MOST_TICKS; i++)
      tick = i % 3 == 1 ? tick / 2 * 5 : tick * 2;
    return tick;
  }

  private static String figure(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private void add(String format, Object... values) {
    svg.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
    svg.append('\n');
  }

  /** Round numbers of intervals between dates. */
  private static final class Steps {
    /** Beyond this number of days, dates are the first of months. */
    private static final int LONGEST_WEEKS = 14;

    private static final int SHORTEST_MONTH = 28;

    private Steps() {}

    /** Tells which dates are shown, at least so many bars from each other. */
    static Predicate<LocalDate> of(Interval by, double least) {
      if (by == Interval.DAY && least > LONGEST_WEEKS) {
        long months = step(by(Interval.MONTH), least / SHORTEST_MONTH);
        return day -> day.getDayOfMonth() == 1 && Interval.MONTH.number(day) % months == 0;
      }
      long step = step(by(by), least);
      return day -> Math.floorMod(by.number(day), step) == 0;
    }

    private static long[] by(Interval by) {
      return switch (by) {
        case DAY -> new long[] {1, 2, 7, 14};
        case WEEK -> new long[] {1, 2, 4, 13, 26, 52};
        case MONTH -> new long[] {1, 2, 3, 6, 12, 24, 60, 120};
        case YEAR -> new long[] {1, 2, 5, 10, 20, 50, 100};
      };
    }

    private static long step(long[] round, double least) {
      for (long step : round) if (step >= least) return step;
      long last = round[round.length - 1];
      return last * (long) Math.ceil(least / last);
    }
  }
}
