package lupe.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import lupe.query.Span;
import lupe.search.SimilarArticle;

/** Writes articles that are similar to one. */
@FunctionalInterface
public interface SimilarFormat {
  /** Writes what was found for an id. */
  void write(String id, List<SimilarArticle> similar) throws IOException;

  /** Writes in a format: text, JSON or ids. */
  static SimilarFormat of(Format format, Writer out, Look look) {
    return switch (format) {
      case JSON -> (id, similar) -> json(id, similar, out);
      case IDS ->
          (id, similar) -> {
            for (SimilarArticle article : similar)
              out.write(Harmless.line(article.article().id()) + "\n");
          };
      default ->
          (id, similar) -> {
            String gap = "";
            for (SimilarArticle article : similar) {
              out.write(gap);
              text(article, out, look);
              gap = "\n";
            }
          };
    };
  }

  private static void text(SimilarArticle similar, Writer out, Look look) throws IOException {
    String title = Harmless.line(similar.article().title());
    String number = String.format(Locale.ROOT, "%2d. ", similar.rank());
    String indent = "    ";
    String before = number;
    for (Span line : Lines.of(title, look.width() - indent.length())) {
      out.write(before + look.strong(title.substring(line.from(), line.to())) + "\n");
      before = indent;
    }
    String where = HeadText.circumstances(similar.article());
    if (!where.isEmpty()) out.write(indent + where + "\n");
    quiet("shared: " + shared(similar), out, look);
    quiet(HeadText.address(similar.article()), out, look);
    if (!similar.copies().isEmpty()) quiet(HeadText.copies(similar.copies()), out, look);
  }

  private static void quiet(String text, Writer out, Look look) throws IOException {
    for (Span line : Lines.of(text, look.width() - 4))
      out.write("    " + look.quiet(text.substring(line.from(), line.to())) + "\n");
  }

  private static String shared(SimilarArticle similar) {
    var shared = new StringJoiner(" · ");
    if (!similar.names().isEmpty()) shared.add(String.join(", ", similar.names()));
    if (!similar.words().isEmpty()) shared.add(String.join(", ", similar.words()));
    return Harmless.line(shared.toString());
  }

  private static void json(String id, List<SimilarArticle> similar, Writer out) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeNumberField("schema", 1);
      json.writeStringField("id", id);
      json.writeArrayFieldStart("hits");
      for (SimilarArticle article : similar) {
        json.writeStartObject();
        json.writeNumberField("rank", article.rank());
        json.writeStringField("id", article.article().id());
        json.writeNumberField("score", article.score());
        JsonHit.head(json, article.article());
        JsonHit.names(json, "names", article.names());
        JsonHit.names(json, "words", article.words());
        JsonHit.copies(json, article.copies());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write("\n");
  }
}
