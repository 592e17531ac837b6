package lupe.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lupe.article.EntityType;
import lupe.entity.NameVariants;
import lupe.index.EntityFields;
import lupe.index.Schema;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Counts the articles found by the values that they have; spellings of one name are one value. */
final class FacetCounter {
  private final IndexSearcher searcher;
  private final NameVariants names;

  FacetCounter(IndexSearcher searcher, NameVariants names) {
    this.searcher = searcher;
    this.names = names;
  }

  /** Counts for all facets; only the {@code most} largest of each, but all days, months, years. */
  Map<Facet, List<FacetCount>> count(Query query, List<Facet> facets, int most) throws IOException {
    if (facets.isEmpty()) return Map.of();
    Map<Facet, FacetTally> tallies = new EnumMap<>(Facet.class);
    facets.forEach(facet -> tallies.put(facet, tally(facet)));
    searcher.search(new ConstantScoreQuery(query), new TallyCollector(tallies.values()));
    Map<Facet, List<FacetCount>> sorted = new EnumMap<>(Facet.class);
    for (var tally : tallies.entrySet()) {
      sorted.put(tally.getKey(), sorted(tally.getKey(), tally.getValue().counts(), most));
    }
    return sorted;
  }

  private FacetTally tally(Facet facet) {
    return switch (facet) {
      case PERSON -> new NameTally(EntityType.PERSON, names);
      case PLACE -> new NameTally(EntityType.PLACE, names);
      case ORG -> new NameTally(EntityType.ORGANISATION, names);
      case SECTION, SOURCE -> new ValueTally(field(facet));
      case YEAR, MONTH, DAY -> new PeriodTally(facet);
    };
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
}
