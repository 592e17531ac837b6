package lupe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lupe.index.Schema;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;

/**
 * Puts documents in their order: those with all words first, then, if they are fewer than asked
 * for, those with some of them.
 */
final class Ranker {
  /** So many of the most relevant articles compete in the order "fresh". */
  static final int FRESH_WINDOW = 1_000;

  private final IndexSearcher searcher;
  private final Weights weights;
  private final int words;
  private final ExactForms exact;
  private final long now;

  /**
   * A ranker.
   *
   * @param targets what the query seeks
   * @param now the time in epoch seconds
   */
  Ranker(IndexSearcher searcher, Weights weights, List<Target> targets, long now) {
    this.searcher = searcher;
    this.weights = weights;
    this.words = targets.size();
    this.exact = ExactForms.of(targets);
    this.now = now;
  }

  /**
   * Ranks.
   *
   * @param wanted documents wanted
   */
  Ranked rank(Matching matching, Order order, int wanted) throws IOException {
    TopDocs complete =
        top(matching.complete(), matching.near(), order, wanted, ArticleSearch.EXACT_UP_TO);
    List<ScoreDoc> docs = new ArrayList<>(List.of(complete.scoreDocs));
    long total = complete.totalHits.value();
    boolean exact = complete.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
    if (order == Order.DATE || matching.isStrict())
      return new Ranked(docs, ids(docs), total, exact, 0);
    if (words >= weights.mixFrom()) {
      TopDocs mixed = partial(matching, order, wanted, total);
      docs = List.of(mixed.scoreDocs);
      long partial = Math.max(0, mixed.totalHits.value() - total);
      return new Ranked(docs, complete(docs, matching), total, exact, partial);
    }
    Set<Integer> all = ids(docs);
    long partial = 0;
    if (docs.size() < wanted) {
      TopDocs some = partial(matching, order, wanted, total);
      partial = Math.max(0, some.totalHits.value() - total);
      addBelow(docs, without(all, some.scoreDocs, wanted - docs.size()));
    }
    return new Ranked(docs, all, total, exact, partial);
  }

  /** Documents with some of the words, those with all among them, which are not to count. */
  private TopDocs partial(Matching matching, Order order, int wanted, long complete)
      throws IOException {
    // an article that has both of two words is complete
    List<Near> nearOfSome = words <= 2 ? List.of() : matching.near();
    int exactUpTo = Math.toIntExact(ArticleSearch.PARTIAL_EXACT_UP_TO + complete);
    return top(matching.partial(), nearOfSome, order, wanted, exactUpTo);
  }

  private Set<Integer> complete(List<ScoreDoc> docs, Matching matching) throws IOException {
    return Membership.of(ids(docs), matching.complete(), searcher);
  }

  private static Set<Integer> ids(List<ScoreDoc> docs) {
    Set<Integer> ids = new HashSet<>();
    docs.forEach(doc -> ids.add(doc.doc));
    return ids;
  }

  private static ScoreDoc[] without(Set<Integer> ids, ScoreDoc[] docs, int wanted) {
    return Arrays.stream(docs)
        .filter(doc -> !ids.contains(doc.doc))
        .limit(wanted)
        .toArray(ScoreDoc[]::new);
  }

  /** Appends documents, their scores brought below those before them. */
  private static void addBelow(List<ScoreDoc> docs, ScoreDoc[] more) {
    if (more.length == 0) return;
    float factor = 1;
    if (!docs.isEmpty()) {
      float lowest = docs.get(docs.size() - 1).score;
      factor = Math.min(1, 0.99f * lowest / Math.max(more[0].score, Float.MIN_NORMAL));
    }
    for (ScoreDoc doc : more) docs.add(new ScoreDoc(doc.doc, doc.score * factor));
  }

  private TopDocs top(Query query, List<Near> near, Order order, int wanted, int exactUpTo)
      throws IOException {
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    return switch (order) {
      case RELEVANCE -> best(query, near, Math.min(wanted, most), exactUpTo);
      case DATE -> sorted(query, Ties.NEWEST_FIRST, Math.min(wanted, most), exactUpTo);
      case FRESH -> {
        int window = Math.min(Math.max(wanted, FRESH_WINDOW), most);
        yield freshest(best(query, near, window, exactUpTo), wanted);
      }
    };
  }

  /** The best first; where nothing ranks, the newest. */
  private TopDocs best(Query query, List<Near> near, int wanted, int exactUpTo) throws IOException {
    if (query instanceof MatchAllDocsQuery) {
      return sorted(query, Ties.NEWEST_FIRST, wanted, exactUpTo);
    }
    if (query instanceof ConstantScoreQuery) { // all are tied
      return sorted(query, Ties.BEST_FIRST, wanted, exactUpTo);
    }
    var bonus = new Bonus(near, exact, weights.exact(), searcher);
    return searcher.search(query, BestCollector.of(bonus, wanted, exactUpTo));
  }

  private TopDocs sorted(Query query, Sort sort, int wanted, int exactUpTo) throws IOException {
    TopDocs top =
        searcher.search(query, new TopFieldCollectorManager(sort, wanted, null, exactUpTo));
    for (ScoreDoc doc : top.scoreDocs) {
      Object score = ((FieldDoc) doc).fields[0];
      doc.score = score instanceof Float relevance ? relevance : 0;
    }
    return top;
  }

  /** Relevance halves with age; articles without a date count as very old. */
  private TopDocs freshest(TopDocs top, int wanted) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    List<ScoreDoc> docs = new ArrayList<>();
    for (ScoreDoc doc : top.scoreDocs) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc.doc, leaves));
      NumericDocValues times = leaf.reader().getNumericDocValues(Schema.TIME);
      boolean dated = times != null && times.advanceExact(doc.doc - leaf.docBase);
      docs.add(new ScoreDoc(doc.doc, doc.score * freshness(dated ? times.longValue() : 0)));
    }
    docs.sort(Comparator.comparingDouble((ScoreDoc doc) -> -doc.score));
    ScoreDoc[] best = docs.stream().limit(wanted).toArray(ScoreDoc[]::new);
    return new TopDocs(top.totalHits, best);
  }

  private float freshness(long time) {
    double days = Math.max(0, now - time) / 86_400.0;
    return (float) Math.pow(0.5, days / ArticleSearch.HALF_LIFE_DAYS);
  }
}
