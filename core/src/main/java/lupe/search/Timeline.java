package lupe.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import lupe.query.Note;
import org.jspecify.annotations.Nullable;

/**
 * How many of the articles found were published when. Near-copies are counted each.
 *
 * @param query the query as typed
 * @param by length of the bars
 * @param bars from the first article to the last, those without articles among them
 * @param total articles found that have a date
 * @param undated articles found that have none; 0 if there are too many to count, see {@link
 *     SearchResult#totalIsExact}
 * @param notes what the asker should know
 * @param advice why nothing was found, or what was sought instead
 */
public record Timeline(
    String query,
    Interval by,
    List<Bar> bars,
    long total,
    long undated,
    List<Note> notes,
    List<Advice> advice) {
  /**
   * An interval and its articles.
   *
   * @param name as ISO 8601 writes it, such as 2025-02
   * @param from first day
   * @param to last day
   * @param count articles
   */
  public record Bar(String name, LocalDate from, LocalDate to, long count) {}

  /** Copies the lists. */
  public Timeline {
    bars = List.copyOf(bars);
    notes = List.copyOf(notes);
    advice = List.copyOf(advice);
  }

  /**
   * The timeline of a result that has been counted by {@link Facet#DAY}.
   *
   * @param by length of the bars, or null for what fits
   */
  static Timeline of(SearchResult result, @Nullable Interval by) {
    var days = new TreeMap<LocalDate, Long>();
    for (FacetCount day : result.facets().getOrDefault(Facet.DAY, List.of())) {
      days.put(LocalDate.parse(day.value()), day.count());
    }
    long dated = days.values().stream().mapToLong(Long::longValue).sum();
    Interval interval = by;
    if (interval == null) {
      interval =
          days.isEmpty() ? Interval.MONTH : Interval.fitting(days.firstKey(), days.lastKey());
    }
    return new Timeline(
        result.query(),
        interval,
        bars(days, interval),
        dated,
        result.totalIsExact() ? Math.max(0, result.total() - dated) : 0,
        result.notes(),
        result.advice());
  }

  private static List<Bar> bars(TreeMap<LocalDate, Long> days, Interval by) {
    var bars = new ArrayList<Bar>();
    if (days.isEmpty()) return bars;
    for (LocalDate from = by.begin(days.firstKey()); !from.isAfter(days.lastKey()); ) {
      LocalDate next = by.next(from);
      long count = days.subMap(from, next).values().stream().mapToLong(Long::longValue).sum();
      bars.add(new Bar(by.name(from), from, next.minusDays(1), count));
      from = next;
    }
    return bars;
  }
}
