package lupe.index;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** The ids of the articles of an index. */
public final class ArticleIds {
  private ArticleIds() {}

  /** Names the id of every article. */
  public static void forEach(DirectoryReader reader, Consumer<String> ids) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      SortedDocValues values = DocValues.getSorted(leaf.reader(), Schema.ID);
      for (int doc = values.nextDoc();
          doc != SortedDocValues.NO_MORE_DOCS;
          doc = values.nextDoc()) {
        if (live == null || live.get(doc))
          ids.accept(values.lookupOrd(values.ordValue()).utf8ToString());
      }
    }
  }

  /** The documents of a segment that have one of these ids. */
  public static FixedBitSet documents(LeafReader reader, Set<String> ids) throws IOException {
    var documents = new FixedBitSet(reader.maxDoc());
    for (String id : ids) {
      int document = KnownArticles.document(reader, new BytesRef(id));
      if (document >= 0) documents.set(document);
    }
    return documents;
  }
}
