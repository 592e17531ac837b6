package lupe.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/** The articles of a segment that have any of the terms of a place, and where. */
final class SequencePlace {
  private final List<Form> forms;
  private final long cost;
  private PostingsEnum[] lists = {};
  private int doc = -1;
  private int[] positions = new int[16];
  private int count;

  /** A place that any of these terms, which articles of the segment have, fills. */
  SequencePlace(List<Form> forms) {
    this.forms = forms;
    this.cost = forms.stream().mapToLong(form -> form.states().docFreq()).sum();
  }

  /** Opens the articles; to be called once, before any is asked for. */
  void open(LeafReaderContext segment, IndexLists open) throws IOException {
    lists = new PostingsEnum[forms.size()];
    for (int i = 0; i < lists.length; i++) {
      lists[i] = forms.get(i).postings(segment, open, PostingsEnum.POSITIONS);
    }
  }

  /** Articles of the whole index that have any of the terms, at most. */
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
