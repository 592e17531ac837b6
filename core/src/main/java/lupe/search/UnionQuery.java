package lupe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/** Articles that match any of several queries. */
final class UnionQuery extends WindowQuery {
  private final List<WindowQuery> members;
  private final float tie;

  private UnionQuery(List<WindowQuery> members, float tie) {
    this.members = members;
    this.tie = tie;
  }

  /**
   * Any of the queries; the strongest score counts.
   *
   * @param tie share of the weaker scores that adds to the strongest
   */
  static Query strongest(List<Query> queries, float tie) {
    List<Query> some = some(queries);
    if (some.size() == 1) return some.get(0);
    return areWindows(some)
        ? new UnionQuery(windows(some), tie)
        : new DisjunctionMaxQuery(some, tie);
  }

  /** Any of the queries; their scores add up. */
  static Query sum(List<Query> queries) {
    List<Query> some = some(queries);
    if (some.size() == 1) return some.get(0);
    if (areWindows(some)) return new UnionQuery(windows(some), 1);
    var any = new BooleanQuery.Builder();
    some.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  /** Those of the queries that match anything; one if none does. */
  private static List<Query> some(List<Query> queries) {
    List<Query> some = queries.stream().filter(q -> !(q instanceof MatchNoDocsQuery)).toList();
    return some.isEmpty() ? queries.subList(0, 1) : some;
  }

  @Override
  @Nullable WindowScorer scorer(LeafReaderContext segment, float boost) throws IOException {
    var scorers = new ArrayList<WindowScorer>();
    for (WindowQuery member : members) {
      WindowScorer scorer = member.scorer(segment, boost);
      if (scorer != null) scorers.add(scorer);
    }
    if (scorers.size() < 2) return scorers.isEmpty() ? null : scorers.get(0);
    return new UnionScorer(scorers, tie);
  }

  @Override
  public String toString(String field) {
    return "any" + members + '~' + tie;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    members.forEach(member -> member.visit(visitor));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnionQuery query && tie == query.tie && members.equals(query.members);
  }

  @Override
  public int hashCode() {
    return Objects.hash(members, tie);
  }
}
