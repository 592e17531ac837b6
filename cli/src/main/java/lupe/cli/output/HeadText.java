package lupe.cli.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import lupe.index.ArticleHead;

/** What lists for people say of an article besides its title. */
final class HeadText {
  private HeadText() {}

  /** Day, section and source, as far as known. */
  static String circumstances(ArticleHead article) {
    var where = new StringJoiner(" · ");
    if (article.published() != null) where.add(article.published().date().toString());
    if (article.section() != null) where.add(Harmless.line(article.section()));
    if (article.source() != null) where.add(Harmless.line(article.source()));
    return where.toString();
  }

  /** Id, and where the article can be read. */
  static String address(ArticleHead article) {
    boolean alone = article.url() == null || article.url().equals(article.id());
    return Harmless.line(alone ? article.id() : article.id() + "  " + article.url());
  }

  /** The number of near-copies and their sources: {@code 3 copies: Talbote (2), kb-17}. */
  static String copies(List<ArticleHead> copies) {
    Map<String, Integer> sources = new LinkedHashMap<>();
    for (ArticleHead copy : copies)
      sources.merge(copy.source() == null ? copy.id() : copy.source(), 1, Integer::sum);
    var list = new StringJoiner(", ");
    sources.forEach((source, count) -> list.add(count == 1 ? source : source + " (" + count + ")"));
    return Harmless.line((copies.size() == 1 ? "1 copy: " : copies.size() + " copies: ") + list);
  }
}
