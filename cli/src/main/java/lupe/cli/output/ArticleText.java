package lupe.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.StringJoiner;
import lupe.article.Article;
import lupe.article.EntityType;
import lupe.article.GivenEntity;
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
  public void write(Article article) throws IOException {
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
    names("persons", article, EntityType.PERSON);
    names("places", article, EntityType.PLACE);
    names("organisations", article, EntityType.ORGANISATION);
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

  private void names(String label, Article article, EntityType type) throws IOException {
    var names = new StringJoiner(", ");
    for (GivenEntity entity : article.entities())
      if (entity.type() == type) names.add(Harmless.line(entity.name()));
    if (names.length() > 0) out.write(look.quiet(label + ": " + names) + "\n");
  }
}
