package lupe.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Tells which members of a union an article must match to reach a score: those that are left when
 * as many as possible are taken away that cannot reach it together (MaxScore, Turtle and Flood
 * 1995).
 */
final class Essential {
  private final float[] highest;
  private final float tie;
  private final boolean[] essential;
  private int[] weakestFirst = {};

  /**
   * Members, all essential as yet.
   *
   * @param highest the score that each has at most
   * @param tie share of the weaker scores of an article that adds to the strongest
   */
  Essential(float[] highest, float tie) {
    this.highest = highest;
    this.tie = tie;
    this.essential = new boolean[highest.length];
    Arrays.fill(essential, true);
  }

  boolean is(int member) {
    return essential[member];
  }

  /** The score of all members together at most. */
  float highest() {
    float strongest = 0;
    float sum = 0;
    for (float most : highest) {
      strongest = Math.max(strongest, most);
      sum += most;
    }
    return together(strongest, sum);
  }

  /** What the members but this one add to the score of an article at most. */
  float others(int member) {
    float sum = 0;
    for (int i = 0; i < highest.length; i++) if (i != member) sum += highest[i];
    return sum;
  }

  /** Takes that articles with a lower score need not be found; one member stays essential. */
  void passOver(float below) {
    if (weakestFirst.length == 0) weakestFirst = weakestFirst();
    float sum = 0;
    for (int i = 0; i + 1 < weakestFirst.length; i++) {
      int member = weakestFirst[i];
      sum += highest[member];
      if (together(highest[member], sum) >= below) break;
      essential[member] = false;
    }
  }

  private int[] weakestFirst() {
    return IntStream.range(0, highest.length)
        .boxed()
        .sorted(Comparator.comparing(i -> highest[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private float together(float strongest, float sum) {
    return strongest + tie * (sum - strongest);
  }
}
