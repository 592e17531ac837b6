package lupe.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lupe.article.EntityType;
import lupe.index.EntityFields;
import lupe.index.Schema;
import lupe.query.Query;
import lupe.query.QueryPrinter;
import lupe.query.Span;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** Tells why a request found no article with all its words. */
final class Advisor {
  private static final int MOST_EXCLUDING = 3;
  private static final int MOST_NEAREST = 3;

  private final Understood query;
  private final Fallbacks fallbacks;
  private final IndexSearcher searcher;
  private final Set<Query> explained = new HashSet<>();

  Advisor(Understood query, Fallbacks fallbacks) {
    this.query = query;
    this.fallbacks = fallbacks;
    this.searcher = query.searcher();
  }

  /**
   * What to say.
   *
   * @param nothing whether no article was found at all, not even with some of the words
   */
  List<Advice> advice(boolean nothing) throws IOException {
    if (searcher.getIndexReader().numDocs() == 0) return List.of(new Advice.EmptyIndex());
    var advice = new ArrayList<Advice>();
    for (Query member : query.members()) {
      Advice own = aboutAlone(member);
      if (own == null) continue;
      advice.add(own);
      explained.add(member);
    }
    if (nothing) advice.addAll(excluding());
    return advice;
  }

  /** What is wrong with a part of the query even without all others, or null. */
  private @Nullable Advice aboutAlone(Query member) throws IOException {
    return switch (member) {
      case Query.Word word when fallbacks.isUnknown(word.text()) ->
          new Advice.UnknownWord(word.text(), word.span(), fallbacks.nearestWords(word.text()));
      case Query.Named named when finds(named) == 0 ->
          new Advice.UnknownValue(
              facet(named.type()),
              named.name(),
              named.span(),
              nearest(
                  EntityFields.keys(named.type()), EntityFields.names(named.type()), named.name()));
      case Query.FromSource source when finds(source) == 0 ->
          new Advice.UnknownValue(
              Facet.SOURCE,
              source.source(),
              source.span(),
              nearest(Schema.SOURCE, Schema.SOURCE_NAME, source.source()));
      case Query.InSection section when finds(section) == 0 ->
          new Advice.UnknownValue(
              Facet.SECTION,
              section.section(),
              section.span(),
              nearest(Schema.SECTION, Schema.SECTION_NAME, section.section()));
      case Query.Dated dated when finds(dated) == 0 ->
          new Advice.NothingThen(
              dated.from(),
              dated.to(),
              dated.span(),
              day(PointValues.getMinPackedValue(searcher.getIndexReader(), Schema.DAY)),
              day(PointValues.getMaxPackedValue(searcher.getIndexReader(), Schema.DAY)));
      default -> null;
    };
  }

  /** The parts without which articles would be found, those that would find most first. */
  private List<Advice.Excludes> excluding() throws IOException {
    if (query.members().size() < 2) return List.of();
    var excluding = new ArrayList<Advice.Excludes>();
    for (Query member : query.members()) {
      if (explained.contains(member)) continue;
      int without = finds(query.without(member));
      if (without == 0) continue;
      excluding.add(new Advice.Excludes(QueryPrinter.line(member), Spans.of(member), without));
    }
    excluding.sort(Comparator.comparingLong(Advice.Excludes::without).reversed());
    return excluding.subList(0, Math.min(MOST_EXCLUDING, excluding.size()));
  }

  private int finds(Query other) throws IOException {
    return searcher.count(query.matching(other).complete());
  }

  private List<String> nearest(String keyField, String nameField, String value) throws IOException {
    var reader = searcher.getIndexReader();
    var surfaces = new Surfaces(reader);
    var names = new ArrayList<String>();
    for (String key :
        new NearestTerms(reader)
            .of(EntityFields.key(keyField, value), List.of(keyField), MOST_NEAREST)) {
      names.add(surfaces.value(keyField, nameField, key));
    }
    return names.stream().distinct().toList();
  }

  private static Facet facet(EntityType type) {
    return switch (type) {
      case PERSON -> Facet.PERSON;
      case PLACE -> Facet.PLACE;
      case ORGANISATION -> Facet.ORG;
    };
  }

  private static @Nullable LocalDate day(byte @Nullable [] packed) {
    return packed == null ? null : LocalDate.ofEpochDay(LongPoint.decodeDimension(packed, 0));
  }

  /** Where the parts of a tree stand in the text of the query. */
  static final class Spans {
    private Spans() {}

    /** From the first leaf to the last; nowhere if it was not typed. */
    static Span of(Query query) {
      return switch (query) {
        case Query.All all -> Span.NOWHERE;
        case Query.Word word -> word.span();
        case Query.Phrase phrase -> phrase.span();
        case Query.Near near -> near.span();
        case Query.Exact exact -> exact.span();
        case Query.Prefix prefix -> prefix.span();
        case Query.Named named -> named.span();
        case Query.FromSource source -> source.span();
        case Query.InSection section -> section.span();
        case Query.Dated dated -> dated.span();
        case Query.InTitle title -> of(title.query());
        case Query.Not not -> of(not.query());
        case Query.And and -> around(and.queries());
        case Query.Or or -> around(or.queries());
      };
    }

    private static Span around(List<Query> queries) {
      List<Span> spans = queries.stream().map(Spans::of).filter(s -> s.to() > s.from()).toList();
      if (spans.isEmpty()) return Span.NOWHERE;
      int from = spans.stream().mapToInt(Span::from).min().getAsInt();
      return new Span(from, spans.stream().mapToInt(Span::to).max().getAsInt());
    }
  }
}
