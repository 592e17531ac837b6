package lupe.bench.german;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lupe.article.Article;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Lucene with its German analyzer and BM25, title and body, as one writes it in an afternoon. */
final class LuceneEngine implements Engine {
  private static final Map<String, Float> WEIGHTS = Map.of("title", 1.5f, "body", 1f);

  private final GermanAnalyzer analyzer = new GermanAnalyzer();
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();

  @Override
  public void index(Articles articles) throws IOException {
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      articles.forEach(article -> {
        try {
          writer.addDocument(document(article));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }

  private static Document document(Article article) {
    var document = new Document();
    document.add(new StringField("id", article.id(), Field.Store.YES));
    document.add(new TextField("title", article.title(), Field.Store.NO));
    document.add(new TextField("body", article.body(), Field.Store.NO));
    return document;
  }

  @Override
  public List<String> search(String query, int limit) throws IOException {
    try (var reader = DirectoryReader.open(directory)) {
      var searcher = new IndexSearcher(reader);
      var parser =
          new MultiFieldQueryParser(WEIGHTS.keySet().toArray(String[]::new), analyzer, WEIGHTS);
      var ids = new ArrayList<String>();
      for (ScoreDoc hit : searcher.search(parser.parse(QueryParser.escape(query)), limit).scoreDocs)
        ids.add(searcher.storedFields().document(hit.doc).get("id"));
      return ids;
    } catch (ParseException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    directory.close();
    analyzer.close();
  }
}
