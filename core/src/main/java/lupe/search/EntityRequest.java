package lupe.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lupe.article.EntityType;

/**
 * Which names are asked for, and of which articles. Immutable: each method gives a new request.
 *
 * <pre>{@code
 * EntityRequest.of("Zölle").type(EntityType.PERSON).with("Donald Trump").limit(50);
 * }</pre>
 *
 * @param articles the articles whose names are counted: its query and its filters; order, limit and
 *     timeout do not matter
 * @param types kinds of names
 * @param with only articles that name all of these, whatever their type, in any spelling
 * @param limit names wanted, 0 to {@value #MOST}
 */
public record EntityRequest(
    SearchRequest articles, Set<EntityType> types, List<String> with, int limit) {
  /** The most names that one request can ask for. */
  public static final int MOST = 100_000;

  /** Checks the limit and copies the collections. */
  public EntityRequest {
    if (limit < 0 || limit > MOST) {
      throw new IllegalArgumentException("limit must be 0 to " + MOST + ", got " + limit);
    }
    types = Set.copyOf(types);
    with = List.copyOf(with);
  }

  /** The twenty most frequent names of all types in the articles that a query finds. */
  public static EntityRequest of(String query) {
    return of(SearchRequest.of(query));
  }

  /** The twenty most frequent names of all types in the articles that a request finds. */
  public static EntityRequest of(SearchRequest articles) {
    return new EntityRequest(articles, EnumSet.allOf(EntityType.class), List.of(), 20);
  }

  /** Only names of this type. */
  public EntityRequest type(EntityType type) {
    return new EntityRequest(articles, Set.of(type), with, limit);
  }

  /** Only articles that name this one, too, which is not listed itself. */
  public EntityRequest with(String name) {
    var more = new ArrayList<>(with);
    more.add(name);
    return new EntityRequest(articles, types, more, limit);
  }

  /** The number of names wanted. */
  public EntityRequest limit(int wanted) {
    return new EntityRequest(articles, types, with, wanted);
  }
}
