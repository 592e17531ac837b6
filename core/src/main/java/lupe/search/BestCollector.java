package lupe.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;

/**
 * Gathers the best documents by score and bonus. The bonus is asked for only where the score lets a
 * document come among the best with it.
 */
final class BestCollector implements Collector {
  private final Bonus bonus;
  private final int exactUpTo;
  private final LongHeap best;
  private final int wanted;
  private int found;
  private boolean passedOver;

  private BestCollector(Bonus bonus, int wanted, int exactUpTo) {
    this.bonus = bonus;
    this.exactUpTo = exactUpTo;
    this.wanted = wanted;
    this.best = new LongHeap(wanted);
  }

  /**
   * Gathers so many documents, best first, of equal ones those that come first.
   *
   * @param exactUpTo so many documents are counted at least; of more, those that cannot be among
   *     the best may be passed over
   */
  static CollectorManager<BestCollector, TopDocs> of(Bonus bonus, int wanted, int exactUpTo) {
    return new CollectorManager<>() {
      @Override
      public BestCollector newCollector() {
        return new BestCollector(bonus, wanted, exactUpTo);
      }

      @Override
      public TopDocs reduce(Collection<BestCollector> collectors) {
        TopDocs[] parts =
            collectors.stream().map(BestCollector::topDocs).toArray(TopDocs[]::new);
        return parts.length == 1 ? parts[0] : TopDocs.merge(wanted, parts);
      }
    };
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.TOP_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    return new InSegment(segment.docBase, bonus.in(segment));
  }

  private TopDocs topDocs() {
    var docs = new ScoreDoc[best.size()];
    for (int i = docs.length - 1; i >= 0; i--) {
      long last = best.pop();
      docs[i] = new ScoreDoc(doc(last), score(last));
    }
    var relation =
        passedOver ? TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO : TotalHits.Relation.EQUAL_TO;
    return new TopDocs(new TotalHits(found, relation), docs);
  }

  /** Orders by score, then by the first document. */
  private static long entry(int doc, float score) {
    return (long) NumericUtils.floatToSortableInt(score) << Integer.SIZE
        | Integer.MAX_VALUE - doc;
  }

  private static int doc(long entry) {
    return Integer.MAX_VALUE - (int) entry;
  }

  private static float score(long entry) {
    return NumericUtils.sortableIntToFloat((int) (entry >> Integer.SIZE));
  }

  private final class InSegment implements LeafCollector {
    private final int base;
    private final Bonus.InSegment bonus;
    private Scorable scorer = NOTHING;
    private float least = -1;

    InSegment(int base, Bonus.InSegment bonus) {
      this.base = base;
      this.bonus = bonus;
      if (best.size() == wanted) least = BestCollector.score(best.top());
    }

    @Override
    public void setScorer(Scorable newScorer) throws IOException {
      scorer = newScorer;
      bonus.setWords(newScorer);
      passOverWeak();
    }

    @Override
    public void collect(int doc) throws IOException {
      if (found++ == exactUpTo) passOverWeak();
      float score = scorer.score();
      if (bonus.atMost(score) <= least) return;
      add(doc, bonus.raised(doc, score));
    }

    private void add(int doc, float score) throws IOException {
      if (score <= least) return;
      best.insertWithOverflow(entry(base + doc, score));
      if (best.size() < wanted) return;
      least = BestCollector.score(best.top());
      passOverWeak();
    }

    private void passOverWeak() throws IOException {
      if (found <= exactUpTo || least < 0) return;
      float needed = Math.nextUp(bonus.atLeast(least));
      if (needed <= 0) return;
      passedOver = true;
      scorer.setMinCompetitiveScore(needed);
    }
  }

  private static final Scorable NOTHING =
      new Scorable() {
        @Override
        public float score() {
          return 0;
        }
      };
}
