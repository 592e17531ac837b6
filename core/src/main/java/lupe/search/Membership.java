package lupe.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Tells which of a few documents match a query, without running it over all others. */
final class Membership {
  private Membership() {}

  /** Those of the documents that match. */
  static Set<Integer> of(Collection<Integer> docs, Query query, IndexSearcher searcher)
      throws IOException {
    if (docs.isEmpty()) return Set.of();
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<Integer> sorted = docs.stream().sorted().toList();
    Set<Integer> found = new HashSet<>();
    int next = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      if (next == sorted.size() || sorted.get(next) >= end) continue;
      Scorer scorer = weight.scorer(leaf);
      DocIdSetIterator matches = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
      for (; next < sorted.size() && sorted.get(next) < end; next++) {
        int doc = sorted.get(next) - leaf.docBase;
        if (matches.docID() < doc) matches.advance(doc);
        if (matches.docID() == doc) found.add(sorted.get(next));
      }
    }
    return found;
  }
}
