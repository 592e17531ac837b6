package lupe;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import lupe.eval.RankChange;
import lupe.eval.Topic;
import lupe.index.GoldenAnswers;
import lupe.search.ArticleSearch;
import lupe.search.Hit;
import lupe.search.SearchRequest;
import lupe.search.SearchResult;
import org.apache.lucene.index.DirectoryReader;

/** Queries and their first answers in one state of an index. */
final class GoldenQueries implements GoldenAnswers {
  /** Answers a request. */
  interface Search {
    SearchResult search(SearchRequest request) throws IOException;
  }

  private final List<Topic> queries;
  private final List<List<String>> answers = new ArrayList<>();
  private final int depth;

  /** Asks the queries; remembers so many answers of each. */
  GoldenQueries(List<Topic> queries, int depth, Search search) throws IOException {
    this.queries = queries;
    this.depth = depth;
    for (Topic query : queries) answers.add(answers(search, query));
  }

  /** Asks them again, in another state of the index. */
  List<RankChange> changes(Search newer) throws IOException {
    var changes = new ArrayList<RankChange>();
    for (int i = 0; i < queries.size(); i++) {
      Topic query = queries.get(i);
      changes.add(new RankChange(query, answers.get(i), answers(newer, query)));
    }
    return changes;
  }

  @Override
  public OptionalDouble share(DirectoryReader built) throws IOException {
    var search = new ArticleSearch(built, Clock.systemUTC());
    return RankChange.meanOverlap(changes(search::search));
  }

  private List<String> answers(Search search, Topic query) throws IOException {
    SearchRequest request = SearchRequest.of(query.query()).limit(depth).snippets(0);
    return search.search(request).hits().stream()
        .filter(Hit::complete)
        .map(hit -> hit.article().id())
        .toList();
  }
}
