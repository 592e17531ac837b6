package lupe.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/** Counts articles by values as they are written. */
final class ValueTally implements FacetTally {
  private final String field;
  private final Map<String, Long> counts = new HashMap<>();
  private @Nullable SortedSetDocValues values;
  private int[] byOrdinal = {};

  ValueTally(String field) {
    this.field = field;
  }

  @Override
  public void begin(LeafReader segment) throws IOException {
    addSegment();
    values = DocValues.getSortedSet(segment, field);
    byOrdinal = new int[Math.toIntExact(values.getValueCount())];
  }

  @Override
  public void count(int doc) throws IOException {
    if (values == null || !values.advanceExact(doc)) return;
    for (int i = values.docValueCount(); i > 0; i--) byOrdinal[(int) values.nextOrd()]++;
  }

  private void addSegment() throws IOException {
    for (int i = 0; values != null && i < byOrdinal.length; i++) {
      if (byOrdinal[i] == 0) continue;
      counts.merge(values.lookupOrd(i).utf8ToString(), (long) byOrdinal[i], Long::sum);
      byOrdinal[i] = 0;
    }
  }

  @Override
  public Map<String, Long> counts() throws IOException {
    addSegment();
    return counts;
  }
}
