package lupe.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.stream.Collectors;
import lupe.query.Span;
import lupe.search.Explanation;

/** Writes why an article matches, or why not. */
public final class ExplanationFormat {
  private static final String INDENT = "    ";

  private final Writer out;
  private final Look look;

  /** Writes explanations that look so. */
  public ExplanationFormat(Writer out, Look look) {
    this.out = out;
    this.look = look;
  }

  /** Writes for people. */
  public void text(Explanation why) throws IOException {
    line(look.strong(Harmless.line(why.article().title())));
    String where = HeadText.circumstances(why.article());
    if (!where.isEmpty()) line(where);
    line(look.quiet(HeadText.address(why.article())));
    line("");
    line(verdict(why));
    for (Explanation.Word word : why.words()) wrapped(word(word));
    for (Explanation.Condition condition : why.conditions()) wrapped(condition(condition));
    if (!why.pieces().isEmpty()) {
      line("");
      wrappedFlush(score(why));
    }
  }

  private static String verdict(Explanation why) {
    String copy =
        why.copyOf() == null
            ? ""
            : "; listed below its near-copy " + Harmless.line(why.copyOf().id());
    String rank = why.rank() == 0 ? "not among the first articles" : "rank " + why.rank();
    return switch (why.match()) {
      case ALL -> "found: all words, " + rank + copy;
      case SOME -> "found with some of the words only, " + rank + copy;
      case NONE -> "not found";
    };
  }

  private static String word(Explanation.Word word) {
    if (word.reason() != null) {
      String times = word.times() > 1 ? ", " + word.times() + " times" : "";
      return "+ " + Reasons.phrase(word.reason()) + times;
    }
    String nearest =
        word.nearest().isEmpty() ? "" : "; nearest: " + String.join(", ", word.nearest());
    return "- " + word.text() + ": missing" + nearest;
  }

  private static String condition(Explanation.Condition condition) {
    if (condition.holds()) return "+ " + condition.text();
    String actual = condition.actual().isEmpty() ? "" : "; it has: " + condition.actual();
    return "- " + condition.text() + ": excludes it" + actual;
  }

  /** {@code score 5.20 = Haushalt 3.10 + Stadt 1.90 + words near each other 0.20}. */
  private static String score(Explanation why) {
    double rest = why.score();
    for (Explanation.Piece piece : why.pieces()) rest -= piece.score();
    String pieces =
        why.pieces().stream()
            .filter(piece -> piece.score() > 0)
            .map(piece -> piece.text() + number(" %.2f", piece.score()))
            .collect(Collectors.joining(" + "));
    String near = rest > 0.005 ? number(" + words near each other %.2f", rest) : "";
    return number("score %.2f = ", why.score()) + pieces + near;
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }

  /** Writes an object on one line. */
  public void json(String query, Explanation why) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeNumberField("schema", 1);
      json.writeStringField("query", query);
      json.writeStringField("id", why.article().id());
      JsonHit.head(json, why.article());
      json.writeStringField("match", Reasons.key(why.match()));
      json.writeNumberField("rank", why.rank());
      json.writeNumberField("total", why.total());
      json.writeNumberField("score", why.score());
      Json.member(json, "copyOf", why.copyOf() == null ? null : why.copyOf().id());
      words(json, why);
      json.writeArrayFieldStart("conditions");
      for (Explanation.Condition condition : why.conditions()) {
        json.writeStartObject();
        json.writeStringField("text", condition.text());
        json.writeBooleanField("holds", condition.holds());
        json.writeStringField("actual", condition.actual());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("pieces");
      for (Explanation.Piece piece : why.pieces()) {
        json.writeStartObject();
        json.writeStringField("text", piece.text());
        json.writeNumberField("score", piece.score());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write("\n");
  }

  private static void words(JsonGenerator json, Explanation why) throws IOException {
    json.writeArrayFieldStart("words");
    for (Explanation.Word word : why.words()) {
      json.writeStartObject();
      json.writeStringField("word", word.text());
      json.writeNumberField("times", word.times());
      json.writeFieldName("why");
      if (word.reason() == null) json.writeNull();
      else JsonHit.reason(json, word.reason());
      JsonHit.names(json, "nearest", word.nearest());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void wrapped(String text) throws IOException {
    String before = "  ";
    String clean = Harmless.line(text);
    for (Span part : Lines.of(clean, look.width() - INDENT.length())) {
      line(before + clean.substring(part.from(), part.to()));
      before = INDENT;
    }
  }

  private void wrappedFlush(String text) throws IOException {
    String clean = Harmless.line(text);
    for (Span part : Lines.of(clean, look.width()))
      line(look.quiet(clean.substring(part.from(), part.to())));
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }
}
