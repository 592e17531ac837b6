package lupe.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lupe.index.Schema;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

/** Counts articles by the year, month or day of their publication. */
final class PeriodTally implements FacetTally {
  private final Facet facet;
  private final Map<Long, Long> byDay = new HashMap<>();
  private @Nullable NumericDocValues days;

  PeriodTally(Facet facet) {
    this.facet = facet;
  }

  @Override
  public void begin(LeafReader segment) throws IOException {
    days = DocValues.getNumeric(segment, Schema.DAY);
  }

  @Override
  public void count(int doc) throws IOException {
    if (days != null && days.advanceExact(doc)) byDay.merge(days.longValue(), 1L, Long::sum);
  }

  @Override
  public Map<String, Long> counts() {
    Map<String, Long> counts = new HashMap<>();
    byDay.forEach(
        (day, count) -> counts.merge(period(LocalDate.ofEpochDay(day)), count, Long::sum));
    return counts;
  }

  private String period(LocalDate day) {
    String iso = day.toString();
    return switch (facet) {
      case YEAR -> iso.substring(0, iso.length() - 6);
      case MONTH -> iso.substring(0, iso.length() - 3);
      default -> iso;
    };
  }
}
