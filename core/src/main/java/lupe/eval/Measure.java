package lupe.eval;

import java.util.List;
import java.util.Map;

/** The measures that are reported, each from 0 to 1, higher is better. */
public enum Measure {
  /** {@link Measures#ndcg} of the first ten. */
  NDCG_10("nDCG@10") {
    @Override
    public double of(List<String> ranking, Map<String, Integer> grades) {
      return Measures.ndcg(ranking, grades, 10);
    }
  },
  /** {@link Measures#reciprocalRank} within the first ten. */
  MRR_10("MRR@10") {
    @Override
    public double of(List<String> ranking, Map<String, Integer> grades) {
      return Measures.reciprocalRank(ranking, grades, 10);
    }
  },
  /** {@link Measures#recall} within the first fifty. */
  RECALL_50("recall@50") {
    @Override
    public double of(List<String> ranking, Map<String, Integer> grades) {
      return Measures.recall(ranking, grades, 50);
    }
  },
  /** {@link Measures#recall} within the first hundred. */
  RECALL_100("recall@100") {
    @Override
    public double of(List<String> ranking, Map<String, Integer> grades) {
      return Measures.recall(ranking, grades, 100);
    }
  },
  /** {@link Measures#averagePrecision} of the whole ranking. */
  MAP("MAP") {
    @Override
    public double of(List<String> ranking, Map<String, Integer> grades) {
      return Measures.averagePrecision(ranking, grades);
    }
  };

  private final String title;

  Measure(String title) {
    this.title = title;
  }

  /** The name in tables, such as {@code nDCG@10}. */
  public String title() {
    return title;
  }

  /**
   * Measures one ranking.
   *
   * @param ranking ids of articles, best first
   * @param grades judged articles of the topic with their grades
   */
  public abstract double of(List<String> ranking, Map<String, Integer> grades);
}
