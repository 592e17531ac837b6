package lupe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/**
 * Lists a ranking so that near-copies of a text stand in one place: below the one that ranks best.
 */
final class Lister {
  /** Documents asked for beyond those that turned out to be copies. */
  private static final int MORE = 20;

  private final IndexSearcher searcher;
  private final NearCopies nearCopies;

  Lister(IndexSearcher searcher) {
    this.searcher = searcher;
    this.nearCopies = new NearCopies(searcher.getIndexReader());
  }

  /** Ranks as many documents as wanted. */
  @FunctionalInterface
  interface Ranking {
    Ranked rank(int wanted) throws IOException;
  }

  /** Lists what a request asks for. */
  Listing list(Ranking ranking, Matching matching, SearchRequest request) throws IOException {
    int wanted = Math.max(1, request.offset() + request.limit());
    Ranked ranked = ranking.rank(wanted);
    if (request.allCopies()) return new Listing(ranked, ranked.docs(), Map.of());
    List<ScoreDoc> firsts = firsts(ranked.docs());
    for (int asked = wanted; firsts.size() < wanted && ranked.docs().size() >= asked; ) {
      asked += 2 * (wanted - firsts.size()) + MORE;
      ranked = ranking.rank(asked);
      firsts = firsts(ranked.docs());
    }
    int from = Math.min(request.offset(), firsts.size());
    List<ScoreDoc> page = firsts.subList(from, Math.min(firsts.size(), from + request.limit()));
    return new Listing(ranked, firsts, matchingCopies(page, matching));
  }

  private List<ScoreDoc> firsts(List<ScoreDoc> docs) throws IOException {
    Set<Integer> firsts = new HashSet<>(nearCopies.firsts(numbers(docs)));
    return docs.stream().filter(doc -> firsts.contains(doc.doc)).toList();
  }

  private Map<Integer, List<Integer>> matchingCopies(List<ScoreDoc> page, Matching matching)
      throws IOException {
    Map<Integer, List<Integer>> copies = nearCopies.of(numbers(page));
    if (copies.isEmpty()) return copies;
    Set<Integer> all = new HashSet<>();
    copies.values().forEach(all::addAll);
    Set<Integer> found = Membership.of(all, matching.partial(), searcher);
    Map<Integer, List<Integer>> matchingCopies = new LinkedHashMap<>();
    copies.forEach((doc, ofDoc) -> {
      var kept = new ArrayList<>(ofDoc);
      kept.retainAll(found);
      if (!kept.isEmpty()) matchingCopies.put(doc, kept);
    });
    return matchingCopies;
  }

  private static List<Integer> numbers(List<ScoreDoc> docs) {
    return docs.stream().map(doc -> doc.doc).toList();
  }
}
