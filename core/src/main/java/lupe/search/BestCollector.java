package lupe.search;

import java.io.IOException;
import java.util.Collection;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/**
 * Gathers the best documents by score and bonus. The bonus is asked for only where the score lets a
 * document come among the best with it.
 */
final class BestCollector implements Collector {
  private static final Scorable NOTHING =
      new Scorable() {
        @Override
        public float score() {
          return 0;
        }
      };

  private final Bonus bonus;
  private final int exactUpTo;
  private final PriorityQueue<Candidate> worstFirst =
      new PriorityQueue<>(Candidate.BEST_FIRST.reversed());
  private final int wanted;
  private int found;
  private float least = -1;
  private boolean passedOver;

  private BestCollector(Bonus bonus, int wanted, int exactUpTo) {
    this.bonus = bonus;
    this.exactUpTo = exactUpTo;
    this.wanted = wanted;
  }

  /**
   * Gathers so many documents in the order of {@link Candidate#BEST_FIRST}.
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
        return collectors.iterator().next().topDocs(); // the only one, as searches have no threads
      }
    };
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.TOP_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    return new InSegment(segment, bonus.in(segment));
  }

  private TopDocs topDocs() {
    ScoreDoc[] docs =
        worstFirst.stream()
            .sorted(Candidate.BEST_FIRST)
            .map(Candidate::scoreDoc)
            .toArray(ScoreDoc[]::new);
    var relation =
        passedOver ? TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO : TotalHits.Relation.EQUAL_TO;
    return new TopDocs(new TotalHits(found, relation), docs);
  }

  private final class InSegment implements LeafCollector {
    private final LeafReaderContext segment;
    private final Bonus.InSegment bonus;
    private Scorable scorer = NOTHING;

    InSegment(LeafReaderContext segment, Bonus.InSegment bonus) {
      this.segment = segment;
      this.bonus = bonus;
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
      float raised = bonus.raised(doc, scorer.score(), least);
      if (raised >= 0) add(new Candidate(segment, doc, raised));
    }

    private void add(Candidate candidate) throws IOException {
      if (worstFirst.size() == wanted) {
        if (Candidate.BEST_FIRST.compare(candidate, worstFirst.element()) > 0) return;
        worstFirst.remove();
      }
      worstFirst.add(candidate);
      if (worstFirst.size() < wanted) return;
      least = worstFirst.element().score();
      passOverWeak();
    }

    private void passOverWeak() throws IOException {
      if (found <= exactUpTo || least < 0) return;
      float needed = bonus.atLeast(least);
      if (needed <= 0) return;
      passedOver = true;
      scorer.setMinCompetitiveScore(needed);
    }
  }
}
