package lupe.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Scores the articles of one segment that match any of several queries. */
final class UnionScorer extends WindowScorer {
  private final WindowScorer[] members;
  private final Essential essential;
  private final float tie;
  private float[] sums = {};

  /**
   * A scorer.
   *
   * @param tie share of the weaker scores of an article that adds to the strongest
   */
  UnionScorer(List<WindowScorer> members, float tie) throws IOException {
    this.members = members.toArray(WindowScorer[]::new);
    this.tie = tie;
    var highest = new float[this.members.length];
    for (int i = 0; i < highest.length; i++) {
      highest[i] = this.members[i].getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
    }
    this.essential = new Essential(highest, tie);
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
  public float getMaxScore(int upTo) {
    return essential.highest();
  }

  @Override
  void passOver(float below) throws IOException {
    essential.passOver(below);
    for (int i = 0; i < members.length; i++) members[i].passOver(below - essential.others(i));
  }

  @Override
  int first(int target) throws IOException {
    int first = DocIdSetIterator.NO_MORE_DOCS;
    for (int i = 0; i < members.length; i++) {
      if (essential.is(i)) first = Math.min(first, members[i].first(target));
    }
    return first;
  }

  @Override
  void read(int from, int to, FixedBitSet matching, float[] strongest) throws IOException {
    Arrays.fill(sums, 0);
    for (int i = 0; i < members.length; i++) {
      if (!essential.is(i)) continue;
      read(members[i], from, to, strongest);
      matching.or(members[i].found());
    }
    if (matching.scanIsEmpty()) return;
    for (int i = 0; i < members.length; i++) {
      if (!essential.is(i)) read(members[i], from, to, strongest);
    }
    addTie(matching, sums, tie, strongest);
  }

  private void read(WindowScorer member, int from, int to, float[] strongest) throws IOException {
    member.read(from, to);
    addTo(sums, strongest, member, 1);
  }
}
