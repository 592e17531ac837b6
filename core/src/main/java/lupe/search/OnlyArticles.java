package lupe.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import lupe.index.ArticleIds;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** A reader that shows some of the articles of another, as if all others were deleted. */
public final class OnlyArticles extends FilterDirectoryReader {
  private OnlyArticles(DirectoryReader all, Set<String> ids) throws IOException {
    super(
        all,
        new SubReaderWrapper() {
          @Override
          public LeafReader wrap(LeafReader segment) {
            try {
              return new Some(segment, ArticleIds.documents(segment, ids));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        });
  }

  /** The articles with these ids; closed with the other reader. */
  public static DirectoryReader of(DirectoryReader all, Set<String> ids) throws IOException {
    try {
      return new OnlyArticles(all, ids);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader newer) {
    throw new UnsupportedOperationException();
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }

  private static final class Some extends FilterLeafReader {
    private final FixedBitSet documents;

    Some(LeafReader segment, FixedBitSet documents) {
      super(segment);
      this.documents = documents;
    }

    @Override
    public Bits getLiveDocs() {
      return documents;
    }

    @Override
    public int numDocs() {
      return documents.cardinality();
    }

    @Override
    public CacheHelper getCoreCacheHelper() {
      return in.getCoreCacheHelper();
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
      return null;
    }
  }
}
