package lupe.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** The terms of an index, each looked up once for a request. Not thread-safe. */
final class Vocabulary {
  private final IndexSearcher searcher;
  private final Map<Term, TermStates> known = new HashMap<>();

  Vocabulary(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Where the term stands in the index, or null if no article has it. */
  @Nullable TermStates states(Term term) {
    TermStates states = known.computeIfAbsent(term, this::lookUp);
    return states.docFreq() == 0 ? null : states;
  }

  private TermStates lookUp(Term term) {
    try {
      return TermStates.build(searcher, term, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those of the terms that an article has. */
  List<Term> present(List<Term> terms) {
    return terms.stream().filter(term -> states(term) != null).toList();
  }
}
