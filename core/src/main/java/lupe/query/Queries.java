package lupe.query;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lupe.article.EntityType;

/**
 * Queries made by a program instead of typed by a person.
 *
 * <p>Each method throws {@link IllegalArgumentException} if a word or name is blank or a number out
 * of its range.
 *
 * <pre>{@code
 * SearchRequest.of(typed).where(Queries.section("Politik"));
 * }</pre>
 */
public final class Queries {
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private Queries() {}

  /** Every article. */
  public static Query everything() {
    return new Query.All();
  }

  /** One word with its inflections and compounds. */
  public static Query word(String word) {
    return new Query.Word(word.strip(), Span.NOWHERE);
  }

  /** Words, divided by space, in this order; inflection allowed. */
  public static Query phrase(String words) {
    return new Query.Phrase(WORDS.splitToList(words), Span.NOWHERE);
  }

  /** Words, divided by space, with at most so many others between them, 0 to 50. */
  public static Query near(int distance, String words) {
    return new Query.Near(WORDS.splitToList(words), distance, Span.NOWHERE);
  }

  /** Words, divided by space, letter for letter. */
  public static Query exact(String words) {
    return new Query.Exact(WORDS.splitToList(words), Span.NOWHERE);
  }

  /** Words that begin with these letters, at least 3. */
  public static Query prefix(String letters) {
    return new Query.Prefix(letters.strip(), Span.NOWHERE);
  }

  /** Articles that name this person. */
  public static Query person(String name) {
    return new Query.Named(EntityType.PERSON, name, Span.NOWHERE);
  }

  /** Articles that name this place. */
  public static Query place(String name) {
    return new Query.Named(EntityType.PLACE, name, Span.NOWHERE);
  }

  /** Articles that name this organisation. */
  public static Query organisation(String name) {
    return new Query.Named(EntityType.ORGANISATION, name, Span.NOWHERE);
  }

  /** Articles of this source. */
  public static Query source(String source) {
    return new Query.FromSource(source, Span.NOWHERE);
  }

  /** Articles of this section. */
  public static Query section(String section) {
    return new Query.InSection(section, Span.NOWHERE);
  }

  /** Articles of this day or later. */
  public static Query since(LocalDate day) {
    return new Query.Dated(day, null, Span.NOWHERE);
  }

  /** Articles of this day or earlier. */
  public static Query until(LocalDate day) {
    return new Query.Dated(null, day, Span.NOWHERE);
  }

  /** Articles of these days and those between them. */
  public static Query between(LocalDate from, LocalDate to) {
    return new Query.Dated(from, to, Span.NOWHERE);
  }

  /** The query within the title alone. */
  public static Query inTitle(Query query) {
    return new Query.InTitle(query);
  }

  /** Articles that match all of these; every article if there are none. */
  public static Query and(Query... queries) {
    return and(List.of(queries));
  }

  /** Articles that match all of these; every article if there are none. */
  public static Query and(List<Query> queries) {
    List<Query> members = new ArrayList<>();
    for (Query query : queries)
      if (query instanceof Query.And inner) members.addAll(inner.queries());
      else members.add(query);
    members.removeIf(Queries::isAll);
    if (members.stream().allMatch(Queries::isNot)) members.add(0, new Query.All());
    return members.size() == 1 ? members.get(0) : new Query.And(members);
  }

  /** Articles that match any of these, of which there must be at least one. */
  public static Query or(Query... queries) {
    return or(List.of(queries));
  }

  /** Articles that match any of these, of which there must be at least one. */
  public static Query or(List<Query> queries) {
    if (queries.isEmpty()) throw new IllegalArgumentException("nothing to choose from");
    List<Query> members = new ArrayList<>();
    for (Query query : queries)
      if (query instanceof Query.Or inner) members.addAll(inner.queries());
      else members.add(isNot(query) ? and(query) : query);
    return members.size() == 1 ? members.get(0) : new Query.Or(members);
  }

  /** Every article but those that match. */
  public static Query not(Query query) {
    return and(excluded(query));
  }

  /** The opposite of a query, to be put beside others in {@link Query.And}. */
  static Query excluded(Query query) {
    if (query instanceof Query.Not not) return not.query();
    return query instanceof Query.And and
            && and.queries().size() == 2
            && isAll(and.queries().get(0))
            && and.queries().get(1) instanceof Query.Not not
        ? not.query()
        : new Query.Not(query);
  }

  private static boolean isNot(Query query) {
    return query instanceof Query.Not;
  }

  private static boolean isAll(Query query) {
    return query instanceof Query.All;
  }
}
