package lupe.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lupe.article.EntityType;
import lupe.index.EntityFields;
import lupe.index.Schema;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the articles found by the values that they have. */
final class FacetCounter {
  private FacetCounter() {}

  /** Counts for all facets; only the {@code most} largest of each, but all days, months, years. */
  static Map<Facet, List<FacetCount>> count(
      IndexSearcher searcher, Query query, List<Facet> facets, int most) throws IOException {
    if (facets.isEmpty()) return Map.of();
    Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    facets.forEach(facet -> counts.put(facet, new HashMap<>()));
    searcher.search(new ConstantScoreQuery(query), new Counter(counts));
    Map<Facet, List<FacetCount>> sorted = new EnumMap<>(Facet.class);
    counts.forEach((facet, values) -> sorted.put(facet, sorted(facet, values, most)));
    return sorted;
  }

  private static List<FacetCount> sorted(Facet facet, Map<String, Long> counts, int most) {
    Comparator<FacetCount> byValue = Comparator.comparing(FacetCount::value);
    Comparator<FacetCount> byCount =
        Comparator.comparingLong(FacetCount::count).reversed().thenComparing(byValue);
    return counts.entrySet().stream()
        .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
        .sorted(facet.isTime() ? byValue : byCount)
        .limit(facet.isTime() ? Long.MAX_VALUE : most)
        .toList();
  }

  private static final class Counter extends SimpleCollector {
    private final Map<Facet, Map<String, Long>> counts;
    private final List<LeafCounter> leaf = new ArrayList<>();

    Counter(Map<Facet, Map<String, Long>> counts) {
      this.counts = counts;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      finishLeaf();
      for (var entry : counts.entrySet()) {
        leaf.add(leafCounter(context.reader(), entry.getKey(), entry.getValue()));
      }
    }

    @Override
    public void collect(int doc) throws IOException {
      for (LeafCounter counter : leaf) counter.count(doc);
    }

    @Override
    public void finish() throws IOException {
      finishLeaf();
    }

    private void finishLeaf() throws IOException {
      for (LeafCounter counter : leaf) counter.finish();
      leaf.clear();
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  /** Counts within one segment. */
  private interface LeafCounter {
    void count(int doc) throws IOException;

    void finish() throws IOException;
  }

  private static LeafCounter leafCounter(LeafReader reader, Facet facet, Map<String, Long> counts)
      throws IOException {
    return facet.isTime()
        ? new DayCounter(DocValues.getNumeric(reader, Schema.DAY), facet, counts)
        : new NameCounter(DocValues.getSortedSet(reader, field(facet)), counts);
  }

  static String field(Facet facet) {
    return switch (facet) {
      case PERSON -> EntityFields.names(EntityType.PERSON);
      case PLACE -> EntityFields.names(EntityType.PLACE);
      case ORG -> EntityFields.names(EntityType.ORGANISATION);
      case SECTION -> Schema.SECTION_NAME;
      case SOURCE -> Schema.SOURCE_NAME;
      case YEAR, MONTH, DAY -> Schema.DAY;
    };
  }

  private static final class NameCounter implements LeafCounter {
    private final SortedSetDocValues values;
    private final Map<String, Long> counts;
    private final int[] byOrdinal;

    NameCounter(SortedSetDocValues values, Map<String, Long> counts) {
      this.values = values;
      this.counts = counts;
      this.byOrdinal = new int[Math.toIntExact(values.getValueCount())];
    }

    @Override
    public void count(int doc) throws IOException {
      if (!values.advanceExact(doc)) return;
      for (int i = values.docValueCount(); i > 0; i--) byOrdinal[(int) values.nextOrd()]++;
    }

    @Override
    public void finish() throws IOException {
      for (int i = 0; i < byOrdinal.length; i++) {
        if (byOrdinal[i] > 0) {
          counts.merge(values.lookupOrd(i).utf8ToString(), (long) byOrdinal[i], Long::sum);
        }
      }
    }
  }

  private static final class DayCounter implements LeafCounter {
    private final NumericDocValues days;
    private final Facet facet;
    private final Map<String, Long> counts;
    private final Map<Long, Long> byDay = new HashMap<>();

    DayCounter(NumericDocValues days, Facet facet, Map<String, Long> counts) {
      this.days = days;
      this.facet = facet;
      this.counts = counts;
    }

    @Override
    public void count(int doc) throws IOException {
      if (days.advanceExact(doc)) byDay.merge(days.longValue(), 1L, Long::sum);
    }

    @Override
    public void finish() {
      byDay.forEach(
          (day, count) -> counts.merge(period(LocalDate.ofEpochDay(day)), count, Long::sum));
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
}
