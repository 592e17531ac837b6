package lupe.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The articles of a segment in which a field has all places of a sequence. Opened when first asked
 * for, as a sequence that but raises the score of other words is often asked for no article.
 */
final class FieldSequence {
  private final LeafReaderContext segment;
  private final IndexLists open;
  private final String field;
  private final SequencePlace[] places;
  private final SequencePlace[] rarestFirst;
  private final int slop;
  private final float weight;
  private final float[] lengthFactors;
  private final int[] at;
  private byte[] lengths = {};
  private int doc = -1;

  /**
   * A sequence in a field.
   *
   * @param weight of the field
   * @param lengthFactors what an occurrence counts, by the length of the field
   */
  FieldSequence(
      LeafReaderContext segment,
      IndexLists open,
      String field,
      List<SequencePlace> places,
      int slop,
      float weight,
      float[] lengthFactors) {
    this.segment = segment;
    this.open = open;
    this.field = field;
    this.places = places.toArray(SequencePlace[]::new);
    this.rarestFirst = this.places.clone();
    Arrays.sort(rarestFirst, Comparator.comparingLong(SequencePlace::cost));
    this.slop = slop;
    this.weight = weight;
    this.lengthFactors = lengthFactors;
    this.at = new int[this.places.length];
  }

  long cost() {
    return rarestFirst[0].cost();
  }

  int docId() {
    return doc;
  }

  private void open() throws IOException {
    for (SequencePlace place : places) place.open(segment, open);
    lengths = open.lengths(segment, field);
  }

  /** The first article from the target on that has all places, wherever they stand. */
  int advance(int target) throws IOException {
    if (doc < 0) open();
    int wanted = rarestFirst[0].advance(target);
    for (int i = 1; i < rarestFirst.length && wanted != DocIdSetIterator.NO_MORE_DOCS; i++) {
      SequencePlace place = rarestFirst[i];
      int found = place.docId() < wanted ? place.advance(wanted) : place.docId();
      if (found > wanted) {
        wanted = rarestFirst[0].advance(found);
        i = 0;
      }
    }
    return doc = wanted;
  }

  /** What the sequences of the article count; 0 if the places do not stand in sequence. */
  float occurrences() throws IOException {
    for (SequencePlace place : places) place.readPositions();
    float found = sequences();
    if (found == 0) return 0;
    return weight * found * lengthFactors[lengths[doc] & 0xFF];
  }

  /**
   * Adds up sequences, each by how near its places stand: 1 if in sequence, a half if one move away
   * from it. The place that lags behind moves on, so each sequence is the tightest of its kind.
   */
  private float sequences() {
    Arrays.fill(at, 0);
    float found = 0;
    while (true) {
      int first = firstPlace();
      int second = secondShift(first);
      while (hasNext(first) && nextShift(first) <= second) at[first]++;
      int moves = lastShift() - shift(first);
      if (moves <= slop && areApart()) found += 1f / (1 + moves);
      if (!hasNext(first)) return found;
      at[first]++;
    }
  }

  /** How far a place stands from where the sequence would begin. */
  private int shift(int place) {
    return places[place].position(at[place]) - place;
  }

  private boolean hasNext(int place) {
    return at[place] + 1 < places[place].count();
  }

  private int nextShift(int place) {
    return places[place].position(at[place] + 1) - place;
  }

  private int firstPlace() {
    int first = 0;
    for (int i = 1; i < places.length; i++) if (shift(i) < shift(first)) first = i;
    return first;
  }

  private int secondShift(int first) {
    int second = Integer.MAX_VALUE;
    for (int i = 0; i < places.length; i++) if (i != first) second = Math.min(second, shift(i));
    return second;
  }

  private int lastShift() {
    int last = Integer.MIN_VALUE;
    for (int i = 0; i < places.length; i++) last = Math.max(last, shift(i));
    return last;
  }

  /** One word does not fill two places. */
  private boolean areApart() {
    for (int i = 0; i < places.length; i++) {
      for (int k = 0; k < i; k++) if (shift(i) + i == shift(k) + k) return false;
    }
    return true;
  }
}
