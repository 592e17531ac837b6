package lupe.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReaderContext;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** The terms of an index, each looked up once for a request. Not thread-safe. */
final class Vocabulary {
  private final IndexReaderContext index;
  private final Map<String, Map<String, Known>> knownByField = new HashMap<>();
  private final IndexLists lists;

  Vocabulary(IndexSearcher searcher, IndexLists lists) {
    this.lists = lists;
    this.index = searcher.getTopReaderContext();
  }

  /** Where the lists of the terms are opened. */
  IndexLists lists() {
    return lists;
  }

  private record Known(Term term, TermStates states) {}

  /** Where a term of a field stands in the index, or null if no article has it. */
  @Nullable TermStates states(String field, String text) {
    TermStates states = known(field, text).states;
    return states.docFreq() == 0 ? null : states;
  }

  /** A term of a field with a weight, or null if no article has it. */
  @Nullable Form form(String field, String text, float weight) {
    Known known = known(field, text);
    return known.states.docFreq() == 0 ? null : new Form(known.term, weight, known.states);
  }

  private Known known(String field, String text) {
    return knownByField
        .computeIfAbsent(field, f -> new HashMap<>())
        .computeIfAbsent(text, t -> lookUp(field, t));
  }

  private Known lookUp(String field, String text) {
    var term = new Term(field, text);
    return new Known(term, lookUp(term));
  }

  private TermStates lookUp(Term term) {
    try {
      var states = new TermStates(index);
      for (LeafReaderContext segment : index.leaves()) {
        TermsEnum terms = lists.dictionary(segment, term.field());
        if (terms == null || !terms.seekExact(term.bytes())) continue;
        states.register(terms.termState(), segment.ord, terms.docFreq(), terms.totalTermFreq());
      }
      return states;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
