package lupe.search;

import java.time.LocalDate;
import lupe.entity.NameVariants;
import lupe.index.EntityFields;
import lupe.index.Keywords;
import lupe.index.Schema;
import lupe.query.Query;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Conditions that do not rank: names, sources, sections, days. */
final class FilterQueries {
  private final NameVariants variants;

  FilterQueries(NameVariants variants) {
    this.variants = variants;
  }

  static boolean isFilter(Query query) {
    return query instanceof Query.Named
        || query instanceof Query.FromSource
        || query instanceof Query.InSection
        || query instanceof Query.Dated;
  }

  org.apache.lucene.search.Query filter(Query query) {
    return switch (query) {
      case Query.Named named -> named(named);
      case Query.FromSource source -> keyword(Schema.SOURCE, source.source());
      case Query.InSection section -> keyword(Schema.SECTION, section.section());
      case Query.Dated dated -> days(dated.from(), dated.to());
      default -> throw new IllegalArgumentException("no filter: " + query);
    };
  }

  private org.apache.lucene.search.Query named(Query.Named named) {
    var any = new BooleanQuery.Builder();
    variants.meaning(named.type(), named.name()).stream()
        .map(EntityFields::key)
        .distinct()
        .map(key -> new TermQuery(new Term(EntityFields.keys(named.type()), key)))
        .forEach(name -> any.add(name, Occur.SHOULD));
    return any.build();
  }

  private static org.apache.lucene.search.Query keyword(String field, String value) {
    return new TermQuery(new Term(field, Keywords.key(value)));
  }

  private static org.apache.lucene.search.Query days(
      @Nullable LocalDate from, @Nullable LocalDate to) {
    return LongPoint.newRangeQuery(
        Schema.DAY,
        from == null ? Long.MIN_VALUE : from.toEpochDay(),
        to == null ? Long.MAX_VALUE : to.toEpochDay());
  }
}
