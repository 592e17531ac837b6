package lupe.search;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import lupe.article.Published;
import lupe.entity.NameVariants;
import lupe.index.StoredArticles;
import lupe.query.Note;
import lupe.query.ParsedQuery;
import lupe.query.Query;
import lupe.query.QueryParser;
import lupe.query.Span;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** Answers requests from one state of an index. Thread-safe. */
public final class ArticleSearch {
  /** Up to so many articles are counted exactly. */
  public static final int EXACT_UP_TO = 10_000;

  /**
   * Up to so many articles with only some of the words are counted exactly; of more those that
   * cannot rank are passed over.
   */
  public static final int PARTIAL_EXACT_UP_TO = 1_000;

  /** In the order "fresh", relevance halves in so many days. */
  public static final int HALF_LIFE_DAYS = 30;

  private static final int MOST_FACET_VALUES = 50;

  private final DirectoryReader reader;
  private final NameVariants names;
  private final FilterQueries filters;
  private final Clock clock;
  private final Weights weights;

  /** A search on this reader, which stays open meanwhile, with the names that Lupe knows. */
  public ArticleSearch(DirectoryReader reader, Clock clock) {
    this(reader, clock, NameVariants.known());
  }

  /** A search on this reader, which stays open meanwhile, with these names. */
  public ArticleSearch(DirectoryReader reader, Clock clock, NameVariants names) {
    this(reader, clock, names, Weights.STANDARD);
  }

  ArticleSearch(DirectoryReader reader, Clock clock, NameVariants names, Weights weights) {
    this.reader = reader;
    this.names = names;
    this.filters = new FilterQueries(names);
    this.clock = clock;
    this.weights = weights;
  }

  /** What a request found. */
  private record Found(
      Understood query,
      Listing listing,
      Map<Facet, List<FacetCount>> facets,
      List<Advice> advice,
      boolean timedOut) {
    boolean isComplete() {
      return listing.ranked().total() > 0;
    }

    boolean isNothing() {
      return listing.ranked().docs().isEmpty();
    }
  }

  /**
   * Finds articles.
   *
   * @throws lupe.query.QueryException if the query has a filter that cannot be understood, or is
   *     beyond the limits
   */
  public SearchResult search(SearchRequest request) throws IOException {
    long start = System.nanoTime();
    var deadline = Deadline.in(request.timeout());
    Found found = find(understand(request, deadline, Map.of()));
    if (wantsAdvice(found)) found = advised(found, deadline);
    Understood query = found.query;
    Ranked ranked = found.listing.ranked();
    List<Hit> page =
        new Hits(reader, names, new TextMatcher(query.targets(), query.words()), query.targets())
            .page(found.listing, request);
    query.fields().vocabulary().lists().giveBack();
    return new SearchResult(
        request.text(),
        ranked.total(),
        ranked.totalIsExact(),
        ranked.partial(),
        found.timedOut || query.searcher().timedOut(),
        (System.nanoTime() - start) / 1_000_000,
        notes(query.parsed(), request.order()),
        found.advice,
        page,
        found.facets);
  }

  /**
   * Counts articles over time.
   *
   * @param by length of the bars, or null for what fits
   * @throws lupe.query.QueryException as {@link #search}
   */
  public Timeline timeline(SearchRequest request, @Nullable Interval by) throws IOException {
    return Timeline.of(search(request.limit(0).offset(0).facets(Facet.DAY)), by);
  }

  /**
   * Explains why an article matches a request, or why not.
   *
   * @return empty if there is no article of this id
   * @throws lupe.query.QueryException as {@link #search}
   */
  public Optional<Explanation> explain(SearchRequest request, String id) throws IOException {
    OptionalInt doc = new StoredArticles(reader).document(id);
    if (doc.isEmpty()) return Optional.empty();
    SearchResult result =
        search(request.limit(SearchRequest.MOST_HITS).offset(0).snippets(0).facets(new Facet[0]));
    var explainer = new Explainer(understand(request, Deadline.in(null), Map.of()), names);
    return Optional.of(explainer.explain(doc.getAsInt(), result));
  }

  /**
   * Lists the names of articles: of most articles first.
   *
   * @throws lupe.query.QueryException as {@link #search}
   */
  public EntityResult entities(EntityRequest request) throws IOException {
    var list = new EntityList(request, names);
    SearchRequest articles = list.articles();
    Understood query = understand(articles, Deadline.in(null), Map.of());
    EntityList.Counted counted = list.count(query.searcher(), query.matching().complete());
    List<Advice> advice =
        counted.articles() > 0
            ? List.of()
            : search(articles.limit(0).facets(new Facet[0])).advice();
    return new EntityResult(
        articles.text(),
        counted.articles(),
        counted.names().subList(0, Math.min(request.limit(), counted.names().size())),
        counted.names().size(),
        query.parsed().notes(),
        advice);
  }

  /**
   * The names of one article.
   *
   * @return empty if there is no article of this id
   */
  public Optional<ArticleEntities> entities(String id) throws IOException {
    return new StoredArticles(reader)
        .find(id)
        .map(found -> new ShownNames(found, names).all(found.mentions()));
  }

  /**
   * Understands a request.
   *
   * @param fallbacks terms by which words of the query are sought, too
   */
  Understood understand(
      SearchRequest request, Deadline deadline, Map<String, List<Alternative>> fallbacks)
      throws IOException {
    ParsedQuery parsed =
        new QueryParser(LocalDate.now(clock.withZone(Published.ZONE))).parse(request.text());
    Query tree = Understood.withFilters(parsed.tree(), request.filters());
    var words =
        new QueryWords(request.bridges(), weights, names, TypedNames.of(tree, names), fallbacks);
    IndexReader limited = deadline.limit(reader);
    IndexLists lists = deadline.isLimited() ? IndexLists.once(reader) : IndexLists.lend(reader);
    IndexSearcher searcher = searcher(limited);
    if (deadline.isLimited()) searcher.setTimeout(deadline);
    return new Understood(
        parsed,
        tree,
        words,
        Targets.of(tree, words),
        searcher,
        TextFields.all(searcher, lists, weights),
        filters,
        request);
  }

  private Found find(Understood query) throws IOException {
    SearchRequest request = query.request();
    try {
      Matching matching = query.matching();
      long now = clock.instant().getEpochSecond();
      var ranker = new Ranker(query.searcher(), weights, query.targets(), now);
      Listing listing =
          new Lister(query.searcher())
              .list(wanted -> ranker.rank(matching, request.order(), wanted), matching, request);
      Map<Facet, List<FacetCount>> facets =
          new FacetCounter(query.searcher(), names)
              .count(matching.complete(), request.facets(), MOST_FACET_VALUES);
      return new Found(query, listing, facets, List.of(), false);
    } catch (ExitableDirectoryReader.ExitingReaderException e) {
      return new Found(query, Listing.EMPTY, Map.of(), List.of(), true);
    }
  }

  /** In long questions it is usual that no article has all words. */
  private boolean wantsAdvice(Found found) {
    return !found.timedOut
        && !found.isComplete()
        && (found.isNothing() || found.query.targets().size() < weights.mixFrom());
  }

  /** Where no article has all words: what the fallbacks find if that is more, and why. */
  private Found advised(Found found, Deadline deadline) throws IOException {
    try {
      var fallbacks = new Fallbacks(found.query);
      Found other = find(fallbacks, found.query, deadline);
      if (other.isComplete() || (found.isNothing() && !other.isNothing())) return other;
      List<Advice> advice = new Advisor(found.query, fallbacks).advice(found.isNothing());
      return new Found(found.query, found.listing, found.facets, advice, false);
    } catch (ExitableDirectoryReader.ExitingReaderException e) {
      return found;
    }
  }

  /** What is found with fallbacks for the words that no article has. */
  private Found find(Fallbacks fallbacks, Understood query, Deadline deadline) throws IOException {
    var nothing = new Found(query, Listing.EMPTY, Map.of(), List.of(), false);
    if (!query.request().bridges().contains(Bridge.FALLBACK)) return nothing;
    List<Query.Word> unknown =
        query.members().stream()
            .filter(Query.Word.class::isInstance)
            .map(Query.Word.class::cast)
            .filter(word -> fallbacks.isUnknown(word.text()))
            .toList();
    Map<String, Fallbacks.Fallback> instead =
        fallbacks.of(unknown.stream().map(Query.Word::text).distinct().toList());
    if (instead.isEmpty()) return nothing;
    Map<String, List<Alternative>> terms = new LinkedHashMap<>();
    instead.forEach((word, fallback) -> terms.put(word, fallback.alternatives()));
    Found found = find(understand(query.request(), deadline, terms));
    var advice = new ArrayList<Advice>();
    for (Query.Word word : unknown) {
      Fallbacks.Fallback fallback = instead.get(word.text());
      if (fallback != null) {
        advice.add(new Advice.Instead(word.text(), word.span(), fallback.shown()));
      }
    }
    return new Found(found.query, found.listing, found.facets, advice, found.timedOut);
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
    searcher.setQueryCache(null);
    return searcher;
  }
}
