package lupe.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.LeafReader;

/** Counts articles by one kind of value. */
interface FacetTally {
  /** Goes on with another segment. */
  void begin(LeafReader segment) throws IOException;

  /** Counts an article of the segment; articles come in order. */
  void count(int doc) throws IOException;

  /** Articles by value. */
  Map<String, Long> counts() throws IOException;
}
