package lupe.eval;

import java.util.List;
import java.util.Map;

/** The measures that are reported, each from 0 to 1, higher is better. */
public enum Measure {
  /** {@link Measures#ndcg} of the first ten. */
  NDCG_10("nDCG@10", (ranking, grades) -> Measures.ndcg(ranking, grades, 10)),
  /** {@link Measures#reciprocalRank} within the first ten. */
  MRR_10("MRR@10", (ranking, grades) -> Measures.reciprocalRank(ranking, grades, 10)),
  /** {@link Measures#recall} within the first fifty. */
  RECALL_50("recall@50", (ranking, grades) -> Measures.recall(ranking, grades, 50)),
  /** {@link Measures#recall} within the first hundred. */
  RECALL_100("recall@100", (ranking, grades) -> Measures.recall(ranking, grades, 100)),
  /** {@link Measures#averagePrecision} of the whole ranking. */
  MAP("MAP", Measures::averagePrecision);

  private final String title;
  private final Formula formula;

  Measure(String title, Formula formula) {
    this.title = title;
    this.formula = formula;
  }

  private interface Formula {
    double of(List<String> ranking, Map<String, Integer> grades);
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
  public double of(List<String> ranking, Map<String, Integer> grades) {
    return formula.of(ranking, grades);
  }
}
