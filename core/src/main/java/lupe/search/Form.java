package lupe.search;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.jspecify.annotations.Nullable;

/**
 * A term for which a word may stand, in a field.
 *
 * @param term field and term
 * @param weight of the term itself, 0 to 1
 * @param states where it stands in the index
 */
record Form(Term term, float weight, TermStates states) {
  /** Whether articles of a segment have it. */
  boolean isIn(LeafReaderContext segment) throws IOException {
    return state(segment) != null;
  }

  private @Nullable TermState state(LeafReaderContext segment) throws IOException {
    var supplier = states.get(segment);
    return supplier == null ? null : supplier.get();
  }

  /**
   * The articles of a segment that have it.
   *
   * @param flags what is wanted of the articles, as {@link PostingsEnum} has it
   * @throws NullPointerException if there are none
   */
  PostingsEnum postings(LeafReaderContext segment, IndexLists lists, int flags) throws IOException {
    TermState there = Objects.requireNonNull(state(segment));
    return lists.postings(segment, term.field(), term.bytes(), there, flags);
  }
}
