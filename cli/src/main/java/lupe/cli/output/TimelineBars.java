package lupe.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import lupe.search.Timeline;

/** A timeline as bars in a terminal; long times without articles are one line. */
final class TimelineBars {
  /** So many empty bars are shown as such. */
  private static final int MOST_EMPTY = 3;

  private static final int WIDEST_BAR = 60;

  private final Writer out;
  private final Look look;

  TimelineBars(Writer out, Look look) {
    this.out = out;
    this.look = look;
  }

  void write(Timeline timeline) throws IOException {
    List<Timeline.Bar> bars = timeline.bars();
    if (bars.isEmpty()) return;
    long most = bars.stream().mapToLong(Timeline.Bar::count).max().orElse(1);
    int label = bars.get(0).name().length();
    int figure = figure(most).length();
    int width = Bars.width(most, Math.min(WIDEST_BAR, look.width() - label - figure - 3));
    for (int i = 0; i < bars.size(); i++) {
      int empty = empty(bars, i);
      if (empty > MOST_EMPTY) {
        out.write(
            look.quiet(
                    " ".repeat(label)
                        + "  … "
                        + empty
                        + " "
                        + Reasons.key(timeline.by())
                        + "s without articles")
                + "\n");
        i += empty - 1;
      } else {
        line(bars.get(i), most, width);
      }
    }
    out.write("\n" + look.quiet(sum(timeline)) + "\n");
  }

  private void line(Timeline.Bar bar, long most, int width) throws IOException {
    String blocks = Bars.of(bar.count(), most, width);
    String gap = blocks.isEmpty() ? "" : blocks + " ";
    out.write(bar.name() + "  " + gap + figure(bar.count()) + "\n");
  }

  private static int empty(List<Timeline.Bar> bars, int from) {
    int empty = 0;
    while (from + empty < bars.size() && bars.get(from + empty).count() == 0) empty++;
    return empty;
  }

  private static String sum(Timeline timeline) {
    String articles = figure(timeline.total()) + (timeline.total() == 1 ? " article" : " articles");
    return timeline.undated() == 0
        ? articles
        : articles + ", and " + figure(timeline.undated()) + " without a date";
  }

  private static String figure(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
