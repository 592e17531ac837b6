package lupe.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import lupe.article.Article;
import lupe.load.ArticleLoader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** A search of articles as it is written on bare Lucene in an afternoon, open for searching. */
final class PlainLucene implements AutoCloseable {
  private static final Map<String, Float> WEIGHTS = Map.of("title", 1.5f, "body", 1f);
  private static final int QUEUE = 256;

  private final Analyzer analyzer = new GermanAnalyzer();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final UnifiedHighlighter highlighter;

  /** Opens an index. */
  PlainLucene(Path folder) throws IOException {
    reader = DirectoryReader.open(FSDirectory.open(folder));
    searcher = new IndexSearcher(reader);
    highlighter = UnifiedHighlighter.builder(searcher, analyzer).build();
  }

  /** Makes an index of the articles of a file. */
  static void index(Path articles, Path folder, int threads) throws IOException {
    BlockingQueue<List<Article>> queue = new ArrayBlockingQueue<>(QUEUE);
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, new IndexWriterConfig(new GermanAnalyzer()))) {
      var workers = new ArrayList<Thread>();
      for (int i = 0; i < threads; i++) {
        workers.add(Thread.ofPlatform().start(() -> write(queue, writer)));
      }
      ArticleLoader.standard().load(List.of(articles), article -> put(queue, List.of(article)));
      for (int i = 0; i < threads; i++) put(queue, List.of());
      for (Thread worker : workers) join(worker);
      writer.commit();
    }
  }

  private static void write(BlockingQueue<List<Article>> queue, IndexWriter writer) {
    try {
      for (var next = queue.take(); !next.isEmpty(); next = queue.take()) {
        writer.addDocument(document(next.get(0)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void put(BlockingQueue<List<Article>> queue, List<Article> article)
      throws IOException {
    try {
      queue.put(article);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static void join(Thread worker) throws IOException {
    try {
      worker.join();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static Document document(Article article) {
    var document = new Document();
    document.add(new StringField("id", article.id(), Field.Store.YES));
    document.add(new TextField("title", article.title(), Field.Store.YES));
    document.add(new TextField("body", article.body(), Field.Store.YES));
    if (article.published() != null) {
      long day = article.published().date().toEpochDay();
      document.add(new LongField("date", day, Field.Store.YES));
    }
    if (article.section() != null) {
      document.add(new StringField("section", article.section(), Field.Store.YES));
      document.add(new SortedDocValuesField("section", new BytesRef(article.section())));
    }
    return document;
  }

  /**
   * The titles of the ten best articles.
   *
   * @param extracts whether extracts of their bodies are made, too
   */
  List<String> search(String text, boolean extracts) throws IOException {
    Query query = parse(text);
    TopDocs top = searcher.search(query, 10);
    StoredFields stored = searcher.storedFields();
    var titles = new ArrayList<String>();
    for (ScoreDoc hit : top.scoreDocs) {
      titles.add(stored.document(hit.doc, Set.of("id", "title", "date")).get("title"));
    }
    if (extracts) highlighter.highlight("body", query, top, 2);
    return titles;
  }

  private Query parse(String text) {
    try {
      return new MultiFieldQueryParser(new String[] {"title", "body"}, analyzer, WEIGHTS)
          .parse(text);
    } catch (ParseException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    analyzer.close();
  }
}
