package lupe.index;

import com.google.common.hash.Hashing;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The articles that an update began with, and the ids it has written since. Not thread-safe. */
final class KnownArticles implements Closeable {
  private final @Nullable DirectoryReader before;
  private final LongSet written = new LongSet();

  /** Begins with the articles of a reader, closed with this, or with none. */
  KnownArticles(@Nullable DirectoryReader before) {
    this.before = before;
  }

  /** What writing an article of this id and content will change. Remembers the id as written. */
  Change change(String id, long content) throws IOException {
    boolean first =
        written.add(Hashing.murmur3_128().hashString(id, StandardCharsets.UTF_8).asLong());
    if (!first) return Change.REPEATED;
    OptionalLong known = content(id);
    if (known.isEmpty()) return Change.ADDED;
    return known.getAsLong() == content ? Change.UNCHANGED : Change.REPLACED;
  }

  private OptionalLong content(String id) throws IOException {
    if (before == null) return OptionalLong.empty();
    BytesRef term = new BytesRef(id);
    for (LeafReaderContext leaf : before.leaves()) {
      int doc = document(leaf.reader(), term);
      if (doc < 0) continue;
      NumericDocValues contents = leaf.reader().getNumericDocValues(Schema.CONTENT);
      if (contents != null && contents.advanceExact(doc)) {
        return OptionalLong.of(contents.longValue());
      }
    }
    return OptionalLong.empty();
  }

  /** The live document of an id in a segment, or -1. */
  static int document(LeafReader reader, BytesRef id) throws IOException {
    Terms ids = reader.terms(Schema.ID);
    if (ids == null) return -1;
    TermsEnum terms = ids.iterator();
    if (!terms.seekExact(id)) return -1;
    PostingsEnum postings = terms.postings(null, PostingsEnum.NONE);
    Bits live = reader.getLiveDocs();
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      if (live == null || live.get(doc)) return doc;
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    if (before != null) before.close();
  }
}
