package lupe.search;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lupe.article.Published;
import lupe.index.Keywords;
import lupe.query.Note;
import lupe.query.ParsedQuery;
import lupe.query.Query;
import lupe.query.QueryParser;
import lupe.query.Span;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/** Answers requests from one state of an index. Thread-safe. */
public final class ArticleSearch {
  /** Up to so many articles are counted exactly. */
  public static final int EXACT_UP_TO = 10_000;

  /** In the order "fresh", relevance halves in so many days. */
  public static final int HALF_LIFE_DAYS = 30;

  private static final int MOST_FACET_VALUES = 50;

  private final DirectoryReader reader;
  private final FilterQueries filters;
  private final Clock clock;
  private final Weights weights;

  /** A search on this reader, which stays open meanwhile. */
  public ArticleSearch(DirectoryReader reader, Clock clock) {
    this(reader, clock, Weights.STANDARD);
  }

  ArticleSearch(DirectoryReader reader, Clock clock, Weights weights) {
    this.reader = reader;
    this.filters = new FilterQueries((type, name) -> Set.of(Keywords.key(name)));
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
    List<Target> targets = Targets.of(tree, words);
    var deadline = Deadline.in(request.timeout());
    IndexReader limited = deadline.limit(reader);
    IndexSearcher searcher = searcher(limited);
    searcher.setTimeout(deadline);
    var fields = TextFields.all(weights, new Vocabulary(searcher));
    Listing listing =
        new Listing(new Ranked(List.of(), Set.of(), 0, true, 0), List.of(), Map.of());
    Map<Facet, List<FacetCount>> facets = Map.of();
    boolean timedOut = false;
    try {
      Matching matching =
          new RankingQueries(fields, request.bridges(), words, filters).matching(tree);
      var ranker = new Ranker(searcher, weights, clock.instant().getEpochSecond());
      listing =
          new Lister(searcher)
              .list(
                  wanted -> ranker.rank(matching, request.order(), wanted, targets.size()),
                  matching,
                  request);
      facets =
          FacetCounter.count(searcher, matching.complete(), request.facets(), MOST_FACET_VALUES);
    } catch (ExitableDirectoryReader.ExitingReaderException e) {
      timedOut = true;
    }
    List<Hit> page =
        new Hits(reader, new TextMatcher(targets, words), targets).page(listing, request);
    Ranked ranked = listing.ranked();
    return new SearchResult(
        request.text(),
        ranked.total(),
        ranked.totalIsExact(),
        ranked.partial(),
        timedOut || searcher.timedOut(),
        (System.nanoTime() - start) / 1_000_000,
        notes(parsed, request.order()),
        page,
        facets);
  }

  private static List<Note> notes(ParsedQuery parsed, Order order) {
    if (order != Order.FRESH) return parsed.notes();
    var notes = new ArrayList<>(parsed.notes());
    notes.add(
        new Note(Span.NOWHERE, "fresh: relevance halves every " + HALF_LIFE_DAYS + " days of age"));
    return notes;
  }

  private IndexSearcher searcher(IndexReader limited) {
    var searcher = new IndexSearcher(limited);
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
}
