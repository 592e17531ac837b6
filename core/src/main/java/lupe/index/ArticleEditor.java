package lupe.index;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import lupe.analysis.GermanNewsAnalyzer;
import lupe.index.generation.Contents;
import lupe.index.generation.Editor;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriterConfig;

/** What a deletion in all generations needs to know of articles. */
public final class ArticleEditor implements Editor {
  @Override
  public IndexWriterConfig config() {
    return new IndexWriterConfig(new GermanNewsAnalyzer()).setUseCompoundFile(false);
  }

  @Override
  public Contents count(DirectoryReader reader, Contents before) throws IOException {
    SortedMap<String, Long> months = new TreeMap<>();
    SortedMap<String, Long> sources = new TreeMap<>();
    ArticleCounts.count(reader, months, sources);
    return before.withCounts(reader.numDocs(), months, sources);
  }
}
