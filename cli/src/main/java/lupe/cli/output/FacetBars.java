package lupe.cli.output;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lupe.search.Facet;
import lupe.search.FacetCount;

/** Counts as bars: {@code Politik ████████ 12}. */
final class FacetBars {
  private static final int LONGEST_BAR = 30;
  private static final int LONGEST_NAME = 30;

  private FacetBars() {}

  /** Each facet below its name; empty if there is none. */
  static String of(Map<Facet, List<FacetCount>> facets, Look look) {
    var text = new StringBuilder();
    for (Facet facet : Facet.values()) {
      List<FacetCount> counts = facets.get(facet);
      if (counts == null) continue;
      text.append('\n').append(look.strong(facet.key())).append('\n');
      append(counts, text);
    }
    return text.toString();
  }

  private static void append(List<FacetCount> counts, StringBuilder text) {
    long most = 1;
    int width = 1;
    for (FacetCount count : counts) {
      most = Math.max(most, count.count());
      width = Math.max(width, Math.min(LONGEST_NAME, count.value().length()));
    }
    for (FacetCount count : counts) {
      String name = Harmless.line(count.value());
      if (name.length() > LONGEST_NAME) name = name.substring(0, LONGEST_NAME - 1) + "…";
      text.append(
          String.format(
              Locale.ROOT,
              "    %s%s  %s %,d%n",
              name,
              " ".repeat(width - name.length()),
              Bars.of(count.count(), most, Bars.width(most, LONGEST_BAR)),
              count.count()));
    }
  }
}
