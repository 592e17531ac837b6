package lupe.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/** The articles of a segment that have any of the terms of a place, and where. */
final class SequencePlace {
  private final PostingsEnum[] lists;
  private final long cost;
  private int doc = -1;
  private int[] positions = new int[16];
  private int count;

  /** A place that any of these terms fills. */
  SequencePlace(List<PostingsEnum> lists) {
    this.lists = lists.toArray(PostingsEnum[]::new);
    this.cost = lists.stream().mapToLong(DocIdSetIterator::cost).sum();
  }

  long cost() {
    return cost;
  }

  int docId() {
    return doc;
  }

  /** The first article from the target on. */
  int advance(int target) throws IOException {
    int least = DocIdSetIterator.NO_MORE_DOCS;
    for (PostingsEnum list : lists) {
      int at = list.docID();
      least = Math.min(least, at < target ? list.advance(target) : at);
    }
    return doc = least;
  }

  /** Reads where the terms stand in the article, in order. */
  void readPositions() throws IOException {
    count = 0;
    int read = 0;
    for (PostingsEnum list : lists) {
      if (list.docID() != doc) continue;
      int frequency = list.freq();
      if (count + frequency > positions.length) {
        positions = Arrays.copyOf(positions, 2 * (count + frequency));
      }
      for (int i = 0; i < frequency; i++) positions[count++] = list.nextPosition();
      read++;
    }
    if (read > 1) Arrays.sort(positions, 0, count);
  }

  /** How many positions were read. */
  int count() {
    return count;
  }

  int position(int i) {
    return positions[i];
  }
}
