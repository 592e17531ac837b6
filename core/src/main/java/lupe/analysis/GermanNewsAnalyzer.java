package lupe.analysis;

import org.apache.lucene.analysis.Analyzer;

/**
 * Analyses texts and queries alike, with {@link GermanTokenizer}.
 *
 * <pre>{@code
 * var writer = new IndexWriter(directory, new IndexWriterConfig(new GermanNewsAnalyzer()));
 * }</pre>
 */
public final class GermanNewsAnalyzer extends Analyzer {
  /** Words between the values of a field, so that no phrase runs over them. */
  private static final int GAP = 100;

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(new GermanTokenizer());
  }

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return GAP;
  }
}
