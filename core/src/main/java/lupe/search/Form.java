package lupe.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
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
   * @param terms of the field, in the segment; moved
   * @param flags what is wanted of the articles, as {@link PostingsEnum} has it
   * @return null if there are none
   */
  @Nullable PostingsEnum postings(LeafReaderContext segment, TermsEnum terms, int flags)
      throws IOException {
    var supplier = states.get(segment);
    TermState state = supplier == null ? null : supplier.get();
    if (state == null) return null;
    terms.seekExact(term.bytes(), state);
    return terms.postings(null, flags);
  }
}
