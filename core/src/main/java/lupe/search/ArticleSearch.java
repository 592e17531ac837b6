package lupe.search;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lupe.article.Published;
import lupe.query.ParsedQuery;
import lupe.query.Query;
import lupe.query.QueryParser;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;

/** Answers requests from one state of an index. Thread-safe. */
public final class ArticleSearch {
  /** Up to so many articles are counted exactly. */
  public static final int EXACT_UP_TO = 10_000;

  private static final int MOST_FACET_VALUES = 50;

  private final IndexReader reader;
  private final FilterQueries filters;
  private final Clock clock;
  private final Weights weights;

  /** A search on this reader, which stays open meanwhile. */
  public ArticleSearch(IndexReader reader, Clock clock) {
    this(reader, clock, Weights.STANDARD);
  }

  ArticleSearch(IndexReader reader, Clock clock, Weights weights) {
    this.reader = reader;
    this.filters = new FilterQueries((type, name) -> Set.of(lupe.index.Keywords.key(name)));
    this.clock = clock;
    this.weights = weights;
  }

  /**
   * Finds articles.
   *
   * @throws lupe.query.QueryException if the query has a filter that cannot be understood, or is
   *     beyond the limits
   */
  public SearchResult search(SearchRequest request) throws IOException {
    long start = System.nanoTime();
    ParsedQuery parsed =
        new QueryParser(LocalDate.now(clock.withZone(Published.ZONE))).parse(request.text());
    Query tree = withFilters(parsed.tree(), request.filters());
    var words = new QueryWords(request.bridges(), weights);
    Matching matching =
        new RankingQueries(TextFields.all(weights), request.bridges(), words, filters)
            .matching(tree);
    IndexSearcher searcher = searcher();
    Ranked ranked = rank(searcher, matching, request, Targets.of(tree, words).size());
    var hits =
        new Hits(reader, new TextMatcher(Targets.of(tree, words), words), Targets.of(tree, words));
    List<Hit> page = hits.page(ranked, request);
    return new SearchResult(
        request.text(),
        ranked.total,
        ranked.totalIsExact,
        ranked.partial,
        false,
        (System.nanoTime() - start) / 1_000_000,
        parsed.notes(),
        page,
        FacetCounter.count(searcher, matching.complete(), request.facets(), MOST_FACET_VALUES));
  }

  private IndexSearcher searcher() {
    var searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new LupeSimilarity(weights));
    searcher.setQueryCache(null);
    return searcher;
  }

  private static Query withFilters(Query tree, List<Query> filters) {
    if (filters.isEmpty()) return tree;
    var all = new ArrayList<Query>();
    if (tree instanceof Query.And and) all.addAll(and.queries());
    else if (!(tree instanceof Query.All)) all.add(tree);
    all.addAll(filters);
    return new Query.And(all);
  }

  /**
   * Documents in their order.
   *
   * @param docs best first
   * @param complete those of them that have all words
   */
  record Ranked(
      List<ScoreDoc> docs, Set<Integer> complete, long total, boolean totalIsExact, long partial) {}

  private Ranked rank(IndexSearcher searcher, Matching matching, SearchRequest request, int words)
      throws IOException {
    int wanted = Math.max(1, request.offset() + request.limit());
    boolean byRelevance = request.order() == Order.RELEVANCE;
    TopDocs complete = top(searcher, matching.complete(), wanted, request);
    boolean exact =
        complete.totalHits.relation() == org.apache.lucene.search.TotalHits.Relation.EQUAL_TO;
    Set<Integer> all = new HashSet<>();
    for (ScoreDoc doc : complete.scoreDocs) all.add(doc.doc);
    List<ScoreDoc> docs = new ArrayList<>(List.of(complete.scoreDocs));
    long partial = 0;
    if (byRelevance && matching.partial() != matching.complete()) {
      if (words >= weights.mixFrom()) {
        TopDocs mixed = top(searcher, matching.partial(), wanted, request);
        docs = new ArrayList<>(List.of(mixed.scoreDocs));
        partial = Math.max(0, mixed.totalHits.value() - complete.totalHits.value());
      } else if (docs.size() < wanted) {
        var rest =
            new BooleanQuery.Builder()
                .add(matching.partial(), Occur.MUST)
                .add(matching.complete(), Occur.MUST_NOT)
                .build();
        TopDocs some = top(searcher, rest, wanted - docs.size(), request);
        partial = some.totalHits.value();
        addBelow(docs, some.scoreDocs);
      }
    }
    return new Ranked(docs, all, complete.totalHits.value(), exact, partial);
  }

  /** Appends articles, their scores brought below those before them. */
  private static void addBelow(List<ScoreDoc> docs, ScoreDoc[] more) {
    if (more.length == 0) return;
    float factor = 1;
    if (!docs.isEmpty()) {
      float lowest = docs.get(docs.size() - 1).score;
      factor = Math.min(1, 0.99f * lowest / Math.max(more[0].score, Float.MIN_NORMAL));
    }
    for (ScoreDoc doc : more) docs.add(new ScoreDoc(doc.doc, doc.score * factor));
  }

  private static TopDocs top(
      IndexSearcher searcher,
      org.apache.lucene.search.Query query,
      int wanted,
      SearchRequest request)
      throws IOException {
    int bounded = Math.min(wanted, Math.max(1, searcher.getIndexReader().maxDoc()));
    return switch (request.order()) {
      case RELEVANCE, FRESH ->
          searcher.search(
              query,
              new org.apache.lucene.search.TopScoreDocCollectorManager(bounded, null, EXACT_UP_TO));
      case DATE ->
          searcher.search(
              query,
              new org.apache.lucene.search.TopFieldCollectorManager(
                  newestFirst(), bounded, null, EXACT_UP_TO));
    };
  }

  private static Sort newestFirst() {
    var byTime =
        new org.apache.lucene.search.SortField(
            lupe.index.Schema.TIME, org.apache.lucene.search.SortField.Type.LONG, true);
    byTime.setMissingValue(Long.MIN_VALUE);
    return new Sort(byTime, org.apache.lucene.search.SortField.FIELD_SCORE);
  }
}
