package lupe.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.StringJoiner;
import lupe.search.ArticleHead;
import lupe.search.Hit;
import lupe.search.SearchResult;
import lupe.search.Snippet;

/** For people: headline, date, extracts and reasons. */
final class TextFormat implements ResultFormat {
  private static final String INDENT = "    ";

  private final Writer out;
  private final Look look;
  private final MarkedText headline;
  private final MarkedText extract;

  TextFormat(Writer out, Look look) {
    this.out = out;
    this.look = look;
    this.headline = new MarkedText(look, true);
    this.extract = new MarkedText(look, false);
  }

  @Override
  public void write(Answer answer) throws IOException {
    line(look.quiet(count(answer)));
    for (Hit hit : answer.result().hits()) write(hit);
    out.write(FacetBars.of(answer.result().facets(), look));
  }

  private void write(Hit hit) throws IOException {
    line("");
    line(String.format(Locale.ROOT, "%2d. %s", hit.rank(), headline.lines(hit.title(), INDENT)));
    String where = circumstances(hit);
    if (!where.isEmpty()) line(INDENT + where);
    for (Snippet snippet : hit.snippets()) line(INDENT + extract.lines(snippet, INDENT));
    if (!hit.reasons().isEmpty())
      line(INDENT + look.quiet(Harmless.line("why: " + Reasons.line(hit.reasons()))));
    line(INDENT + look.quiet(Harmless.line(address(hit.article()))));
    if (!hit.copies().isEmpty()) line(INDENT + look.quiet(copies(hit)));
  }

  private static String circumstances(Hit hit) {
    ArticleHead article = hit.article();
    var where = new StringJoiner(" · ");
    if (article.published() != null) where.add(article.published().date().toString());
    if (article.section() != null) where.add(Harmless.line(article.section()));
    if (article.source() != null) where.add(Harmless.line(article.source()));
    if (!hit.complete()) where.add("some of the words only");
    return where.toString();
  }

  private static String address(ArticleHead article) {
    if (article.url() == null || article.url().equals(article.id())) return article.id();
    return article.id() + "  " + article.url();
  }

  private static String copies(Hit hit) {
    var ids = new StringJoiner(" ", hit.copies().size() == 1 ? "copy: " : "copies: ", "");
    for (ArticleHead copy : hit.copies()) ids.add(Harmless.line(copy.id()));
    return ids.toString();
  }

  private static String count(Answer answer) {
    SearchResult result = answer.result();
    long total = result.total();
    int shown = result.hits().size();
    int offset = answer.request().offset();
    String articles =
        (result.totalIsExact() ? "" : "more than ")
            + String.format(Locale.ROOT, "%,d", total)
            + (total == 1 && result.totalIsExact() ? " article" : " articles");
    if (shown == 0 || offset == 0 && shown == total && result.totalIsExact()) return articles;
    if (total == 0) return "no article with all the words; " + shown + " with some of them";
    if (offset > 0) return articles + " (" + (offset + 1) + " to " + (offset + shown) + " shown)";
    return shown < total
        ? articles + " (first " + shown + " shown)"
        : articles + ", then " + (shown - total) + " with some of the words only";
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }
}
