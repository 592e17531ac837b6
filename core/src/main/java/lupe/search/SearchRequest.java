package lupe.search;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lupe.article.EntityType;
import lupe.query.Query;
import lupe.query.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of an index. Immutable: each method gives a new request.
 *
 * <pre>{@code
 * SearchRequest.of("Seltene Erden")
 *     .person("Wladimir Putin")
 *     .since(LocalDate.of(2025, 1, 1))
 *     .facets(Facet.SOURCE, Facet.MONTH)
 *     .limit(20);
 * }</pre>
 *
 * @param text the query as typed, in the language of {@link lupe.query}
 * @param filters further conditions, all of which must hold
 * @param limit hits wanted, 0 to 10000
 * @param offset hits left out at the top
 * @param order order of the hits
 * @param facets counts wanted
 * @param snippets extracts wanted for each hit, 0 to 20
 * @param bridges ways of matching that are allowed
 * @param allCopies whether near-copies are listed as hits of their own
 * @param timeout time after which what was found so far is returned, or null
 */
public record SearchRequest(
    String text,
    List<Query> filters,
    int limit,
    int offset,
    Order order,
    List<Facet> facets,
    int snippets,
    Set<Bridge> bridges,
    boolean allCopies,
    @Nullable Duration timeout) {
  /** The most hits that one request can ask for. */
  public static final int MOST_HITS = 10_000;

  private static final Span NOWHERE = new Span(0, 0);

  /** Checks ranges and copies the collections. */
  public SearchRequest {
    if (limit < 0 || limit > MOST_HITS)
      throw new IllegalArgumentException("limit must be 0 to " + MOST_HITS + ", got " + limit);
    if (offset < 0 || offset > MOST_HITS)
      throw new IllegalArgumentException("offset must be 0 to " + MOST_HITS + ", got " + offset);
    if (snippets < 0 || snippets > 20)
      throw new IllegalArgumentException("snippets must be 0 to 20, got " + snippets);
    filters = List.copyOf(filters);
    facets = List.copyOf(facets);
    bridges = Set.copyOf(bridges);
  }

  /** The ten best articles for a query, two extracts each. */
  public static SearchRequest of(String text) {
    return new SearchRequest(
        text,
        List.of(),
        10,
        0,
        Order.RELEVANCE,
        List.of(),
        2,
        EnumSet.allOf(Bridge.class),
        false,
        null);
  }

  /** Only articles that name this person. */
  public SearchRequest person(String name) {
    return where(new Query.Named(EntityType.PERSON, name, NOWHERE));
  }

  /** Only articles that name this place. */
  public SearchRequest place(String name) {
    return where(new Query.Named(EntityType.PLACE, name, NOWHERE));
  }

  /** Only articles that name this organisation. */
  public SearchRequest organisation(String name) {
    return where(new Query.Named(EntityType.ORGANISATION, name, NOWHERE));
  }

  /** Only articles of this day or later. */
  public SearchRequest since(LocalDate day) {
    return where(new Query.Dated(day, null, NOWHERE));
  }

  /** Only articles of this day or earlier. */
  public SearchRequest until(LocalDate day) {
    return where(new Query.Dated(null, day, NOWHERE));
  }

  /** Only articles of this section. */
  public SearchRequest section(String section) {
    return where(new Query.InSection(section, NOWHERE));
  }

  /** Only articles of this source. */
  public SearchRequest source(String source) {
    return where(new Query.FromSource(source, NOWHERE));
  }

  /** Only articles for which this holds too. */
  public SearchRequest where(Query filter) {
    var more = new ArrayList<>(filters);
    more.add(filter);
    return new SearchRequest(
        text, more, limit, offset, order, facets, snippets, bridges, allCopies, timeout);
  }

  /** The number of hits wanted. */
  public SearchRequest limit(int limit) {
    return new SearchRequest(
        text, filters, limit, offset, order, facets, snippets, bridges, allCopies, timeout);
  }

  /** The number of hits to leave out at the top. */
  public SearchRequest offset(int offset) {
    return new SearchRequest(
        text, filters, limit, offset, order, facets, snippets, bridges, allCopies, timeout);
  }

  /** The order of the hits. */
  public SearchRequest order(Order order) {
    return new SearchRequest(
        text, filters, limit, offset, order, facets, snippets, bridges, allCopies, timeout);
  }

  /** Asks for counts. */
  public SearchRequest facets(Facet... wanted) {
    return new SearchRequest(
        text,
        filters,
        limit,
        offset,
        order,
        List.of(wanted),
        snippets,
        bridges,
        allCopies,
        timeout);
  }

  /** The number of extracts wanted for each hit; 0 is fastest. */
  public SearchRequest snippets(int snippets) {
    return new SearchRequest(
        text, filters, limit, offset, order, facets, snippets, bridges, allCopies, timeout);
  }

  /** Allows these ways of matching only. */
  public SearchRequest only(Set<Bridge> bridges) {
    return new SearchRequest(
        text, filters, limit, offset, order, facets, snippets, bridges, allCopies, timeout);
  }

  /** Whether near-copies are listed as hits of their own. */
  public SearchRequest allCopies(boolean all) {
    return new SearchRequest(
        text, filters, limit, offset, order, facets, snippets, bridges, all, timeout);
  }

  /** The time after which what was found so far is returned. */
  public SearchRequest timeout(Duration timeout) {
    return new SearchRequest(
        text, filters, limit, offset, order, facets, snippets, bridges, allCopies, timeout);
  }
}
