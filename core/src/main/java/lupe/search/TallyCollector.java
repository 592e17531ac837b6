package lupe.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Shows each article found to tallies. */
final class TallyCollector extends SimpleCollector {
  private final List<FacetTally> tallies;
  private long articles;

  TallyCollector(Collection<? extends FacetTally> tallies) {
    this.tallies = List.copyOf(tallies);
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    for (FacetTally tally : tallies) tally.begin(context.reader());
  }

  @Override
  public void collect(int doc) throws IOException {
    articles++;
    for (FacetTally tally : tallies) tally.count(doc);
  }

  /** Articles found. */
  long articles() {
    return articles;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
