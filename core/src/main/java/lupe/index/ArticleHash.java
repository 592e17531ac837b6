package lupe.index;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import lupe.article.Article;
import lupe.article.GivenEntity;
import org.jspecify.annotations.Nullable;

/** A hash over all that an article says, equal on all machines. */
final class ArticleHash {
  private ArticleHash() {}

  static long of(Article article) {
    Hasher hasher = Hashing.murmur3_128().newHasher();
    put(hasher, article.title());
    put(hasher, article.body());
    put(hasher, article.teaser());
    put(hasher, article.published() == null ? null : article.published().toString());
    put(hasher, article.section());
    put(hasher, article.source());
    put(hasher, article.url());
    article.authors().forEach(author -> put(hasher, author));
    for (GivenEntity entity : article.entities()) {
      hasher.putInt(entity.type().ordinal());
      put(hasher, entity.name());
    }
    return hasher.hash().asLong();
  }

  private static void put(Hasher hasher, @Nullable String text) {
    if (text == null) {
      hasher.putInt(-1);
    } else {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      hasher.putInt(bytes.length).putBytes(bytes);
    }
  }
}
