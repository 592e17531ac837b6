package lupe.search;

import java.util.ArrayList;
import java.util.List;
import lupe.query.ParsedQuery;
import lupe.query.Query;
import org.apache.lucene.search.IndexSearcher;

/**
 * A request understood: its tree, its words, and where they are sought.
 *
 * @param parsed the query as parsed
 * @param tree the query with the further filters of the request
 * @param words its words, analysed
 * @param targets what it seeks
 * @param searcher searches one state of the index until the deadline
 * @param fields fields in which words are sought
 * @param filters makes filters of names, sources, sections and days
 * @param request what was asked
 */
record Understood(
    ParsedQuery parsed,
    Query tree,
    QueryWords words,
    List<Target> targets,
    IndexSearcher searcher,
    TextFields fields,
    FilterQueries filters,
    SearchRequest request) {

  /** What the whole request matches. */
  Matching matching() {
    return matching(tree);
  }

  /** What another tree, of the same words, matches. */
  Matching matching(Query other) {
    return new RankingQueries(fields, request.bridges(), words, filters).matching(other);
  }

  /** The members of the tree that must all hold; the tree itself if there is but one. */
  List<Query> members() {
    return tree instanceof Query.And and ? and.queries() : List.of(tree);
  }

  /** The tree without one of its members. */
  Query without(Query member) {
    List<Query> rest = members().stream().filter(other -> other != member).toList();
    return switch (rest.size()) {
      case 0 -> new Query.All();
      case 1 -> rest.get(0) instanceof Query.Not ? new Query.And(rest) : rest.get(0);
      default -> new Query.And(rest);
    };
  }

  /** The tree, and further filters that must hold. */
  static Query withFilters(Query tree, List<Query> filters) {
    if (filters.isEmpty()) return tree;
    var all = new ArrayList<Query>();
    if (tree instanceof Query.And and) all.addAll(and.queries());
    else if (!(tree instanceof Query.All)) all.add(tree);
    all.addAll(filters);
    return new Query.And(all);
  }
}
