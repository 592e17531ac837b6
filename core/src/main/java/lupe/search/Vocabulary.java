package lupe.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReaderContext;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** The terms of an index, each looked up once for a request. Not thread-safe. */
final class Vocabulary {
  private final IndexReaderContext index;
  private final Map<String, Map<String, Known>> knownByField = new HashMap<>();
  private final Map<String, @Nullable TermsEnum[]> dictionaries = new HashMap<>();

  Vocabulary(IndexSearcher searcher) {
    this.index = searcher.getTopReaderContext();
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
      return lookUp(term, dictionaries(term.field()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TermStates lookUp(Term term, @Nullable TermsEnum[] dictionaries) throws IOException {
    var states = new TermStates(index);
    for (int segment = 0; segment < dictionaries.length; segment++) {
      TermsEnum terms = dictionaries[segment];
      if (terms == null || !terms.seekExact(term.bytes())) continue;
      states.register(terms.termState(), segment, terms.docFreq(), terms.totalTermFreq());
    }
    return states;
  }

  /** The dictionaries of a field, by segment; null where a segment does not have the field. */
  private @Nullable TermsEnum[] dictionaries(String field) throws IOException {
    @Nullable TermsEnum[] open = dictionaries.get(field);
    if (open != null) return open;
    open = new @Nullable TermsEnum[index.leaves().size()];
    for (LeafReaderContext segment : index.leaves()) {
      Terms terms = segment.reader().terms(field);
      if (terms != null) open[segment.ord] = terms.iterator();
    }
    dictionaries.put(field, open);
    return open;
  }
}
