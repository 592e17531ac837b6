package lupe.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Scores the articles of one segment that match any of several queries. */
final class UnionScorer extends WindowScorer {
  private final WindowScorer[] members;
  private final float tie;
  private float[] sums = {};

  /**
   * A scorer.
   *
   * @param tie share of the weaker scores of an article that adds to the strongest
   */
  UnionScorer(List<WindowScorer> members, float tie) {
    this.members = members.toArray(WindowScorer[]::new);
    this.tie = tie;
  }

  @Override
  void open(int width) {
    super.open(width);
    sums = new float[width];
    for (WindowScorer member : members) member.open(width);
  }

  @Override
  long cost() {
    long cost = 0;
    for (WindowScorer member : members) cost += member.cost();
    return cost;
  }

  @Override
  public float getMaxScore(int upTo) throws IOException {
    float strongest = 0;
    float sum = 0;
    for (WindowScorer member : members) {
      float most = member.getMaxScore(upTo);
      strongest = Math.max(strongest, most);
      sum += most;
    }
    return strongest + tie * (sum - strongest);
  }

  @Override
  int first(int target) throws IOException {
    int first = DocIdSetIterator.NO_MORE_DOCS;
    for (WindowScorer member : members) first = Math.min(first, member.first(target));
    return first;
  }

  @Override
  void read(int from, int to, FixedBitSet matching, float[] strongest) throws IOException {
    Arrays.fill(sums, 0);
    for (WindowScorer member : members) {
      member.read(from, to);
      matching.or(member.found());
      add(member.found(), member.scores(), strongest);
    }
    if (areFew(matching)) {
      for (int at = matching.nextSetBit(0); at < sums.length; at = next(matching, at)) {
        strongest[at] += tie * (sums[at] - strongest[at]);
      }
    } else {
      for (int at = 0; at < sums.length; at++) {
        strongest[at] += tie * (sums[at] - strongest[at]);
      }
    }
  }

  private void add(FixedBitSet found, float[] scores, float[] strongest) {
    if (areFew(found)) {
      for (int at = found.nextSetBit(0); at < scores.length; at = next(found, at)) {
        sums[at] += scores[at];
        strongest[at] = Math.max(strongest[at], scores[at]);
      }
    } else {
      for (int at = 0; at < scores.length; at++) {
        sums[at] += scores[at];
        strongest[at] = Math.max(strongest[at], scores[at]);
      }
    }
  }
}
