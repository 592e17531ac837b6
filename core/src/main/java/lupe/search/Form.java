package lupe.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;

/**
 * A term for which a word may stand, in a field.
 *
 * @param term field and term
 * @param weight of the term itself, 0 to 1
 * @param states where it stands in the index
 */
record Form(Term term, float weight, TermStates states) {
  /**
   * The articles of a segment that have it.
   *
   * @param flags what is wanted of them, as {@link PostingsEnum} has it
   * @return null if there are none
   */
  @Nullable PostingsEnum postings(LeafReaderContext segment, int flags) throws IOException {
    var supplier = states.get(segment);
    TermState state = supplier == null ? null : supplier.get();
    Terms terms = segment.reader().terms(term.field());
    if (state == null || terms == null) return null;
    TermsEnum there = terms.iterator();
    there.seekExact(term.bytes(), state);
    return there.postings(null, flags);
  }
}
