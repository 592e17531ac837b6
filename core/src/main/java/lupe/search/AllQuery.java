package lupe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/** Articles that match all of several queries; their scores add up. */
final class AllQuery extends WindowQuery {
  private final List<WindowQuery> members;

  private AllQuery(List<WindowQuery> members) {
    this.members = List.copyOf(members);
  }

  /** All of these queries, by windows if all of them are answered so. */
  static Query of(List<Query> queries) {
    if (queries.size() == 1) return queries.get(0);
    if (areWindows(queries)) return new AllQuery(windows(queries));
    var all = new BooleanQuery.Builder();
    queries.forEach(query -> all.add(query, Occur.MUST));
    return all.build();
  }

  @Override
  @Nullable WindowScorer scorer(LeafReaderContext segment, float boost) throws IOException {
    var scorers = new ArrayList<WindowScorer>();
    for (WindowQuery member : members) {
      WindowScorer scorer = member.scorer(segment, boost);
      if (scorer == null) return null;
      scorers.add(scorer);
    }
    return new AllScorer(scorers);
  }

  @Override
  public String toString(String field) {
    return "all" + members;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    members.forEach(member -> member.visit(visitor.getSubVisitor(Occur.MUST, this)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AllQuery query && members.equals(query.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }
}
