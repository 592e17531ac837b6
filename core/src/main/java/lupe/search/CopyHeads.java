package lupe.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lupe.index.ArticleHead;
import lupe.index.StoredArticles;

/** The heads of near-copies, oldest first. */
final class CopyHeads {
  private CopyHeads() {}

  static List<ArticleHead> of(List<Integer> docs, StoredArticles articles) throws IOException {
    var heads = new ArrayList<ArticleHead>();
    for (int doc : docs) heads.add(articles.head(doc));
    heads.sort(Comparator.comparing(CopyHeads::day).thenComparing(ArticleHead::id));
    return heads;
  }

  private static LocalDate day(ArticleHead head) {
    return head.published() == null ? LocalDate.MAX : head.published().date();
  }
}
