package lupe.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Scores the articles of one segment that have a word in any of its forms. */
final class WordScorer extends WindowScorer {
  /**
   * The articles of a form.
   *
   * @param list where it occurs, with frequencies
   * @param weight of form and field together
   * @param lengths of the field in the articles of the segment
   * @param lengthFactors what an occurrence counts, by the length of the field
   */
  record Postings(PostingsEnum list, float weight, byte[] lengths, float[] lengthFactors) {}

  private final Postings[] forms;
  private final Bm25 bm25;
  private final float highest;
  private final long cost;

  private final DocAndFloatFeatureBuffer read = new DocAndFloatFeatureBuffer();

  /**
   * A scorer.
   *
   * @param highest the score that no number of occurrences reaches
   */
  WordScorer(List<Postings> forms, Bm25 bm25, float highest) {
    this.forms = forms.toArray(Postings[]::new);
    this.bm25 = bm25;
    this.highest = highest;
    this.cost = forms.stream().mapToLong(form -> form.list.cost()).sum();
  }

  @Override
  long cost() {
    return cost;
  }

  @Override
  public float getMaxScore(int upTo) {
    return highest;
  }

  @Override
  int first(int target) throws IOException {
    int first = DocIdSetIterator.NO_MORE_DOCS;
    for (Postings form : forms) {
      int at = form.list.docID();
      first = Math.min(first, at < target ? form.list.advance(target) : at);
    }
    return first;
  }

  @Override
  void read(int from, int to, FixedBitSet matching, float[] ofMatching) throws IOException {
    for (Postings form : forms) {
      if (form.list.docID() < from) form.list.advance(from);
      if (form.list.docID() < to) addOccurrences(form, from, to, matching, ofMatching);
    }
    bm25.score(highest, matching, ofMatching);
  }

  private void addOccurrences(
      Postings form, int from, int to, FixedBitSet matching, float[] occurrences)
      throws IOException {
    for (form.list.nextPostings(to, read); read.size > 0; form.list.nextPostings(to, read)) {
      for (int i = 0; i < read.size; i++) {
        int at = read.docs[i] - from;
        float factor = form.lengthFactors[form.lengths[read.docs[i]] & 0xFF];
        occurrences[at] += form.weight * read.features[i] * factor;
        matching.set(at);
      }
    }
  }
}
