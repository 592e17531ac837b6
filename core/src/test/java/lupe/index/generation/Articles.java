package lupe.index.generation;

import java.io.IOException;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Small generations for tests. Every article of a generation carries the same edition, so that a
 * mixture of two would be seen.
 */
final class Articles {
  static final String FINGERPRINT = "test-1";
  static final BuildPlan PLAN = BuildPlan.of(FINGERPRINT);

  private Articles() {}

  /** Builds and publishes a generation of so many articles, all of this edition. */
  static GenerationInfo publish(IndexFolder folder, String edition, int count) throws IOException {
    return publish(folder, PLAN, edition, count);
  }

  static GenerationInfo publish(IndexFolder folder, BuildPlan plan, String edition, int count)
      throws IOException {
    try (GenerationBuild build = folder.rebuild(plan)) {
      write(build, edition, 0, count);
      build.seal(Contents.ofArticles(count), SampleCheck.NONE, PublicationGate.open());
      return build.publish();
    }
  }

  /** Adds articles to the live generation. */
  static GenerationInfo add(IndexFolder folder, String edition, int from, int to)
      throws IOException {
    try (GenerationBuild build = folder.update(PLAN)) {
      write(build, edition, from, to);
      build.seal(Contents.ofArticles(to), SampleCheck.NONE, PublicationGate.open());
      return build.publish();
    }
  }

  static void write(GenerationBuild build, String edition, int from, int to) throws IOException {
    try (IndexWriter writer = build.openWriter(config())) {
      for (int i = from; i < to; i++) {
        writer.updateDocument(new Term("id", "a" + i), article("a" + i, edition));
      }
      writer.commit();
    }
  }

  static IndexWriterConfig config() {
    return new IndexWriterConfig(new StandardAnalyzer()).setUseCompoundFile(false);
  }

  static Document article(String id, String edition) {
    Document document = new Document();
    document.add(new StringField("id", id, Field.Store.YES));
    document.add(new StringField("edition", edition, Field.Store.YES));
    document.add(new SortedDocValuesField("edition", new BytesRef(edition)));
    document.add(new LongPoint("length", id.length()));
    document.add(
        new TextField("body", "Der Haushalt von " + id + " in " + edition, Field.Store.YES));
    return document;
  }

  static GenerationReader<DirectoryReader> open(IndexFolder folder) throws IOException {
    return GenerationReader.open(folder, FINGERPRINT, (reader, generation) -> reader);
  }

  /** The edition and the number of articles that a fresh reader sees, such as {@code blue 10}. */
  static String seen(IndexFolder folder) throws IOException {
    try (var generations = open(folder)) {
      return seen(generations);
    }
  }

  static String seen(GenerationReader<DirectoryReader> generations) throws IOException {
    try (var lease = generations.acquire()) {
      return seen(lease.view());
    }
  }

  /** Fails if the articles are of several editions. */
  static String seen(DirectoryReader reader) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    int all = searcher.count(new MatchAllDocsQuery());
    int found = searcher.count(new TermQuery(new Term("body", "haushalt")));
    var first = searcher.search(new MatchAllDocsQuery(), 1).scoreDocs;
    String edition =
        first.length == 0
            ? "none"
            : String.valueOf(reader.storedFields().document(first[0].doc).get("edition"));
    int same = searcher.count(new TermQuery(new Term("edition", edition)));
    if (all != found || all != same) {
      throw new AssertionError(all + " articles, " + found + " found, " + same + " " + edition);
    }
    return edition + " " + all;
  }
}
