package lupe.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Scores the articles of one segment that have all parts of a compound, or some of them. */
final class PartsScorer extends WindowScorer {
  private final WindowScorer[] parts;
  private final float together;
  private final float[] alone;
  private final boolean someDo;
  private final float tie;
  private final Essential essential;
  private FixedBitSet all = new FixedBitSet(0);
  private float[] sums = {};

  /**
   * A scorer.
   *
   * @param together what the parts count together; 0 if articles with all of them do not match
   * @param alone what each part counts; 0 if articles with it alone do not match
   * @param tie share of the weaker scores of an article that adds to the strongest
   */
  PartsScorer(List<WindowScorer> parts, float together, float[] alone, float tie)
      throws IOException {
    this.parts = parts.toArray(WindowScorer[]::new);
    this.together = together;
    this.alone = alone;
    this.tie = tie;
    boolean some = false;
    var highest = new float[this.parts.length];
    for (int i = 0; i < highest.length; i++) {
      some |= alone[i] > 0;
      highest[i] = alone[i] * this.parts[i].getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
    }
    this.someDo = some;
    this.essential = new Essential(highest, tie);
  }

  @Override
  void open(int width) {
    super.open(width);
    all = new FixedBitSet(width);
    sums = new float[width];
    for (WindowScorer part : parts) part.open(width);
  }

  @Override
  long cost() {
    var costs = Arrays.stream(parts).mapToLong(WindowScorer::cost);
    return someDo ? costs.sum() : costs.min().orElse(0);
  }

  @Override
  public float getMaxScore(int upTo) throws IOException {
    float most = 0;
    float sum = 0;
    float sumAlone = 0;
    for (int i = 0; i < parts.length; i++) {
      float score = parts[i].getMaxScore(upTo);
      sum += score;
      sumAlone += alone[i] * score;
      most = Math.max(most, alone[i] * score);
    }
    float ofAllParts = together * sum;
    most = Math.max(most, ofAllParts);
    return most + tie * (sumAlone + ofAllParts - most);
  }

  @Override
  void passOver(float below) {
    if (someDo) essential.passOver(below);
  }

  @Override
  int first(int target) throws IOException {
    int least = DocIdSetIterator.NO_MORE_DOCS;
    int greatest = target;
    for (int i = 0; i < parts.length; i++) {
      if (someDo && !essential.is(i)) continue;
      int first = parts[i].first(target);
      least = Math.min(least, first);
      greatest = Math.max(greatest, first);
    }
    return someDo ? least : greatest;
  }

  @Override
  void read(int from, int to, FixedBitSet matching, float[] strongest) throws IOException {
    if (someDo) readAny(from, to, matching, strongest);
    else readAll(from, to, matching, strongest);
  }

  private void readAll(int from, int to, FixedBitSet matching, float[] scores) throws IOException {
    matching.set(0, matching.length());
    for (int i = 0; i < parts.length && !matching.scanIsEmpty(); i++) {
      parts[i].read(from, to);
      matching.and(parts[i].found());
    }
    for (int at = matching.nextSetBit(0); at < scores.length; at = next(matching, at)) {
      scores[at] = together(at);
    }
  }

  private float together(int at) {
    float sum = 0;
    for (WindowScorer part : parts) sum += part.scores()[at];
    return together * sum;
  }

  private void readAny(int from, int to, FixedBitSet matching, float[] strongest)
      throws IOException {
    Arrays.fill(sums, 0);
    all.set(0, all.length());
    for (int i = 0; i < parts.length; i++) {
      parts[i].read(from, to);
      all.and(parts[i].found());
      if (alone[i] == 0) continue;
      if (essential.is(i)) matching.or(parts[i].found());
      addTo(sums, strongest, parts[i], alone[i]);
    }
    if (together > 0) addTogether(matching, strongest);
    addTie(matching, sums, tie, strongest);
  }

  private void addTogether(FixedBitSet matching, float[] strongest) {
    matching.or(all);
    for (int at = all.nextSetBit(0); at < sums.length; at = next(all, at)) {
      float score = together(at);
      sums[at] += score;
      strongest[at] = Math.max(strongest[at], score);
    }
  }
}
