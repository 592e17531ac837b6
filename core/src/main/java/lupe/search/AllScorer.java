package lupe.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Scores the articles of one segment that match all of several queries. */
final class AllScorer extends WindowScorer {
  private final WindowScorer[] members;
  private final WindowScorer[] rarestFirst;

  AllScorer(List<WindowScorer> members) {
    this.members = members.toArray(WindowScorer[]::new);
    this.rarestFirst =
        members.stream()
            .sorted(Comparator.comparingLong(WindowScorer::cost))
            .toArray(WindowScorer[]::new);
  }

  /** What a member of the query contributes to the score of the present article. */
  float score(int member) {
    return members[member].scores()[place()];
  }

  @Override
  void open(int width) {
    super.open(width);
    for (WindowScorer member : members) member.open(width);
  }

  @Override
  long cost() {
    return rarestFirst[0].cost();
  }

  @Override
  public float getMaxScore(int upTo) throws IOException {
    float sum = 0;
    for (WindowScorer member : members) sum += member.getMaxScore(upTo);
    return sum;
  }

  @Override
  void passOver(float below) throws IOException {
    float most = getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
    for (WindowScorer member : members) {
      float others = most - member.getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
      member.passOver(below - others);
    }
  }

  @Override
  int first(int target) throws IOException {
    int first = rarestFirst[0].first(target);
    for (int i = 1; i < rarestFirst.length && first != DocIdSetIterator.NO_MORE_DOCS; i++) {
      int at = rarestFirst[i].first(first);
      if (at > first) {
        first = rarestFirst[0].first(at);
        i = 0;
      }
    }
    return first;
  }

  @Override
  void read(int from, int to, FixedBitSet matching, float[] sums) throws IOException {
    matching.set(0, matching.length());
    for (int i = 0; i < rarestFirst.length && !matching.scanIsEmpty(); i++) {
      rarestFirst[i].read(from, to);
      matching.and(rarestFirst[i].found());
    }
    for (int at = matching.nextSetBit(0); at < sums.length; at = next(matching, at)) {
      float sum = 0;
      for (WindowScorer member : members) sum += member.scores()[at];
      sums[at] = sum;
    }
  }
}
