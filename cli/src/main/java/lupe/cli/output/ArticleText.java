package lupe.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.StringJoiner;
import lupe.article.Article;
import lupe.query.Span;

/** A whole article for people. */
public final class ArticleText {
  private final Writer out;
  private final Look look;

  /** Writes articles that look so. */
  public ArticleText(Writer out, Look look) {
    this.out = out;
    this.look = look;
  }

  /** Writes an article. */
  public void write(ShownArticle shown) throws IOException {
    Article article = shown.article();
    if (!article.title().isBlank()) paragraph(article.title(), true);
    String where = circumstances(article);
    if (!where.isEmpty()) out.write(look.quiet(where) + "\n");
    if (article.teaser() != null) {
      out.write("\n");
      paragraph(article.teaser(), true);
    }
    for (String paragraph : Harmless.text(article.body()).split("\n+", -1)) {
      if (paragraph.isBlank()) continue;
      out.write("\n");
      paragraph(paragraph, false);
    }
    out.write("\n");
    names("persons", shown.entities().persons());
    names("places", shown.entities().places());
    names("organisations", shown.entities().organisations());
    out.write(look.quiet("id: " + Harmless.line(article.id())) + "\n");
    if (article.url() != null) out.write(look.quiet("url: " + Harmless.line(article.url())) + "\n");
  }

  private void paragraph(String text, boolean strong) throws IOException {
    String clean = Harmless.line(text);
    for (Span line : Lines.of(clean, look.width())) {
      String part = clean.substring(line.from(), line.to());
      out.write((strong ? look.strong(part) : part) + "\n");
    }
  }

  private static String circumstances(Article article) {
    var where = new StringJoiner(" · ");
    if (article.published() != null) where.add(article.published().toString());
    if (article.section() != null) where.add(article.section());
    if (article.source() != null) where.add(article.source());
    for (String author : article.authors()) where.add(author);
    return Harmless.line(where.toString());
  }

  private void names(String label, List<String> names) throws IOException {
    if (names.isEmpty()) return;
    for (String line : lines(label + ": " + Harmless.line(String.join(", ", names)))) {
      out.write(look.quiet(line) + "\n");
    }
  }

  private List<String> lines(String text) {
    return Lines.of(text, look.width()).stream()
        .map(line -> text.substring(line.from(), line.to()))
        .toList();
  }
}
