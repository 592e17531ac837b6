package lupe.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lupe.article.EntityType;
import lupe.search.EntityCount;
import lupe.search.EntityResult;
import org.jspecify.annotations.Nullable;

/** The formats of lists of names. */
public enum EntityFormat {
  /** For people. */
  TEXT,
  /** One object. */
  JSON,
  /** A table with commas. */
  CSV,
  /** A table with tabs. */
  TSV;

  private static final List<String> COLUMNS = List.of("name", "type", "articles", "first", "last");

  /** Writes names. */
  public void write(EntityResult result, Writer out, Look look) throws IOException {
    switch (this) {
      case TEXT -> text(result, out, look);
      case JSON -> json(result, out);
      case CSV, TSV -> table(result, out);
    }
  }

  /** The type in the shell and in JSON: person, place, org. */
  static String key(EntityType type) {
    return type == EntityType.ORGANISATION ? "org" : Reasons.key(type);
  }

  private static void text(EntityResult result, Writer out, Look look) throws IOException {
    if (result.distinct() == 0) return;
    int figure = 1;
    int width = 1;
    for (EntityCount name : result.names()) {
      figure = Math.max(figure, figure(name.articles()).length());
      width = Math.max(width, Math.min(look.width() / 2, Harmless.line(name.name()).length()));
    }
    for (EntityCount name : result.names()) {
      String count = figure(name.articles());
      String shown = Harmless.line(name.name());
      out.write(" ".repeat(figure - count.length()) + count + "  " + shown);
      String rest = String.format(Locale.ROOT, "%-6s  %s", key(name.type()), days(name)).strip();
      out.write(" ".repeat(Math.max(0, width - shown.length()) + 2) + look.quiet(rest) + "\n");
    }
    out.write("\n" + look.quiet(sum(result)) + "\n");
  }

  private static String sum(EntityResult result) {
    String articles =
        figure(result.articles()) + (result.articles() == 1 ? " article" : " articles");
    long more = result.distinct() - result.names().size();
    return more == 0 ? articles : articles + ", " + figure(more) + " more names";
  }

  private static String days(EntityCount name) {
    LocalDate first = name.first();
    LocalDate last = name.last();
    if (first == null || last == null) return "";
    return first.equals(last) ? first.toString() : first + " to " + last;
  }

  private static String figure(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private void table(EntityResult result, Writer out) throws IOException {
    String separator = this == CSV ? "," : "\t";
    out.write(String.join(separator, COLUMNS) + "\n");
    for (EntityCount name : result.names()) {
      List<String> cells =
          List.of(
              Harmless.line(name.name()),
              key(name.type()),
              String.valueOf(name.articles()),
              day(name.first()),
              day(name.last()));
      out.write(
          cells.stream()
                  .map(cell -> this == CSV ? TableFormat.quoted(cell) : cell)
                  .collect(Collectors.joining(separator))
              + "\n");
    }
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static void json(EntityResult result, Writer out) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeNumberField("schema", 1);
      json.writeStringField("query", result.query());
      json.writeNumberField("articles", result.articles());
      json.writeNumberField("distinct", result.distinct());
      JsonFormat.notes(json, AdviceText.notes(result.query(), result.notes(), result.advice()));
      json.writeArrayFieldStart("entities");
      for (EntityCount name : result.names()) {
        json.writeStartObject();
        json.writeStringField("name", name.name());
        json.writeStringField("type", key(name.type()));
        json.writeNumberField("articles", name.articles());
        Json.member(json, "first", name.first() == null ? null : name.first().toString());
        Json.member(json, "last", name.last() == null ? null : name.last().toString());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write("\n");
  }
}
