package lupe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import lupe.index.StoredArticles;
import lupe.search.TellingTerms.Telling;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** Finds articles about the same thing in one state of an index. */
public final class SimilarArticles {
  /** The most articles that can be asked for. */
  public static final int MOST = 1000;

  /** Names and words that two articles must share, so that one chance word makes none similar. */
  private static final int FEWEST_SHARED = 2;

  /** Least share of the article's own score. */
  private static final float LEAST_SCORE = 0.1f;

  private static final int MOST_REASONS = 8;

  private final DirectoryReader reader;
  private final StoredArticles stored;
  private final NearCopies nearCopies;
  private final IndexSearcher searcher;

  /** Looks in this reader, which stays open meanwhile. */
  public SimilarArticles(DirectoryReader reader) throws IOException {
    this.reader = reader;
    stored = new StoredArticles(reader);
    nearCopies = new NearCopies(reader);
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  /**
   * The articles most similar to one, without its near-copies.
   *
   * @param limit 1 to {@value #MOST}
   * @return empty if there is no article of this id
   */
  public Optional<List<SimilarArticle>> to(String id, int limit) throws IOException {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit must be 1 to " + MOST + ", got " + limit);
    }
    OptionalInt doc = stored.document(id);
    return doc.isEmpty() ? Optional.empty() : Optional.of(to(doc.getAsInt(), limit));
  }

  private List<SimilarArticle> to(int doc, int limit) throws IOException {
    var fields = TextFields.all(searcher, IndexLists.once(reader), Weights.STANDARD);
    List<Telling> telling = new TellingTerms(fields, reader.numDocs()).of(stored.article(doc));
    if (telling.isEmpty()) return List.of();
    var query = new BooleanQuery.Builder();
    telling.forEach(term -> query.add(term.query(), Occur.SHOULD));
    query.setMinimumNumberShouldMatch(Math.min(FEWEST_SHARED, telling.size()));
    BooleanQuery any = query.build();
    float own = searcher.explain(any, doc).getValue().floatValue();
    Set<Integer> unwanted = new HashSet<>(nearCopies.of(List.of(doc)).getOrDefault(doc, List.of()));
    unwanted.add(doc);
    List<ScoreDoc> best = best(any, limit, unwanted, own);
    Map<Integer, List<Telling>> shared = shared(best, telling);
    List<Integer> numbers = best.stream().map(hit -> hit.doc).toList();
    Map<Integer, List<Integer>> copies = nearCopies.of(numbers);
    var similar = new ArrayList<SimilarArticle>();
    for (ScoreDoc hit : best) {
      List<Telling> terms = shared.getOrDefault(hit.doc, List.of());
      similar.add(
          new SimilarArticle(
              similar.size() + 1,
              hit.score / own,
              stored.head(hit.doc),
              texts(terms, true),
              texts(terms, false),
              CopyHeads.of(copies.getOrDefault(hit.doc, List.of()), stored)));
    }
    return similar;
  }

  /** The best documents, one of each text; equal scores in the order of time and id. */
  private List<ScoreDoc> best(BooleanQuery query, int limit, Set<Integer> unwanted, float own)
      throws IOException {
    var ranker = new Ranker(searcher, Weights.STANDARD, List.of(), 0);
    for (int asked = limit + unwanted.size(); ; asked *= 2) {
      List<ScoreDoc> ranked = ranker.rank(Matching.strict(query), Order.RELEVANCE, asked).docs();
      List<ScoreDoc> wanted =
          ranked.stream()
              .filter(hit -> !unwanted.contains(hit.doc) && hit.score >= own * LEAST_SCORE)
              .toList();
      Set<Integer> firsts =
          new HashSet<>(nearCopies.firsts(wanted.stream().map(hit -> hit.doc).toList()));
      List<ScoreDoc> best = wanted.stream().filter(hit -> firsts.contains(hit.doc)).toList();
      if (best.size() >= limit) return best.subList(0, limit);
      if (ranked.size() < asked || ranked.get(ranked.size() - 1).score < own * LEAST_SCORE) {
        return best;
      }
    }
  }

  private Map<Integer, List<Telling>> shared(List<ScoreDoc> best, List<Telling> telling)
      throws IOException {
    List<Integer> docs = best.stream().map(hit -> hit.doc).toList();
    Map<Integer, List<Telling>> shared = new HashMap<>();
    for (Telling term : telling) {
      for (int doc : Membership.of(docs, term.query(), searcher)) {
        shared.computeIfAbsent(doc, d -> new ArrayList<>()).add(term);
      }
    }
    return shared;
  }

  private static List<String> texts(List<Telling> terms, boolean names) {
    return terms.stream()
        .filter(term -> term.isName() == names)
        .map(Telling::text)
        .distinct()
        .limit(MOST_REASONS)
        .toList();
  }
}
