package lupe.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import lupe.query.Span;
import lupe.search.ArticleSearch;
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
    if (!hit.reasons().isEmpty()) quietLines("why: " + Reasons.line(hit.reasons()));
    line(INDENT + look.quiet(HeadText.address(hit.article())));
    if (!hit.copies().isEmpty()) quietLines(HeadText.copies(hit.copies()));
  }

  private static String circumstances(Hit hit) {
    String where = HeadText.circumstances(hit.article());
    if (hit.complete()) return where;
    return (where.isEmpty() ? "" : where + " · ") + "some of the words only";
  }

  private static String partial(SearchResult result) {
    int exact = ArticleSearch.PARTIAL_EXACT_UP_TO;
    return result.partial() <= exact
        ? String.valueOf(result.partial())
        : String.format(Locale.ROOT, "more than %,d", exact);
  }

  /** {@code 12 articles (first 10 shown)}. */
  private static String count(Answer answer) {
    SearchResult result = answer.result();
    if (result.total() == 0 && result.partial() > 0)
      return "no article with all the words, " + partial(result) + " with some of them";
    String articles =
        (result.totalIsExact() ? "" : "more than ")
            + String.format(Locale.ROOT, "%,d", result.total())
            + (result.total() == 1 && result.totalIsExact() ? " article" : " articles");
    return articles + shown(result, answer.request().offset());
  }

  private static String shown(SearchResult result, int offset) {
    int shown = result.hits().size();
    if (shown == 0) return "";
    if (offset > 0) return " (" + (offset + 1) + " to " + (offset + shown) + " shown)";
    long complete = result.hits().stream().filter(Hit::complete).count();
    int copies = result.hits().stream().mapToInt(hit -> hit.copies().size()).sum();
    boolean all = result.totalIsExact() && complete + copies >= result.total();
    String copied =
        copies == 0 || !all
            ? ""
            : copies == 1 ? ", one of them a copy" : ", " + copies + " of them copies";
    if (complete < shown)
      return copied + ", then " + (shown - complete) + " with some of the words only";
    if (!copied.isEmpty()) return copied;
    return shown < result.total() || !result.totalIsExact() ? " (first " + shown + " shown)" : "";
  }

  private void quietLines(String text) throws IOException {
    String clean = Harmless.line(text);
    for (Span line : Lines.of(clean, look.width() - INDENT.length()))
      line(INDENT + look.quiet(clean.substring(line.from(), line.to())));
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }
}
