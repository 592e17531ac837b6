package lupe.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import lupe.index.ArticleHead;
import lupe.search.Hit;
import lupe.search.Reason;
import lupe.search.Snippet;

/** A hit as JSON, the same in {@code json} and {@code jsonl}. */
final class JsonHit {
  private JsonHit() {}

  /** Writes the members of a hit into the object that was begun. */
  static void members(JsonGenerator json, Hit hit) throws IOException {
    ArticleHead article = hit.article();
    json.writeNumberField("rank", hit.rank());
    json.writeStringField("id", article.id());
    json.writeNumberField("score", hit.score());
    if (!hit.complete()) json.writeBooleanField("partial", true);
    head(json, article);
    snippets(json, hit.snippets());
    reasons(json, hit.reasons());
    names(json, "persons", hit.persons());
    names(json, "places", hit.places());
    names(json, "organisations", hit.organisations());
    copies(json, hit.copies());
  }

  /** Writes what is known of an article besides its id. */
  static void head(JsonGenerator json, ArticleHead article) throws IOException {
    json.writeStringField("title", article.title());
    var published = article.published();
    Json.member(json, "date", published == null ? null : published.date().toString());
    Json.member(json, "section", article.section());
    Json.member(json, "source", article.source());
    Json.member(json, "url", article.url());
  }

  /** Writes near-copies, if there are any. */
  static void copies(JsonGenerator json, List<ArticleHead> copies) throws IOException {
    if (copies.isEmpty()) return;
    json.writeArrayFieldStart("copies");
    for (ArticleHead copy : copies) {
      json.writeStartObject();
      json.writeStringField("id", copy.id());
      head(json, copy);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void snippets(JsonGenerator json, List<Snippet> snippets) throws IOException {
    json.writeArrayFieldStart("snippets");
    for (Snippet snippet : snippets) {
      json.writeStartObject();
      json.writeStringField("place", Reasons.key(snippet.place()));
      json.writeStringField("text", snippet.text());
      json.writeArrayFieldStart("marks");
      for (Snippet.Mark mark : snippet.marks()) {
        json.writeStartObject();
        json.writeNumberField("from", mark.from());
        json.writeNumberField("to", mark.to());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void reasons(JsonGenerator json, List<Reason> reasons) throws IOException {
    json.writeArrayFieldStart("why");
    for (Reason reason : reasons) reason(json, reason);
    json.writeEndArray();
  }

  /** Writes a reason as an object. */
  static void reason(JsonGenerator json, Reason reason) throws IOException {
    json.writeStartObject();
    json.writeStringField("word", reason.word());
    json.writeStringField("bridge", Reasons.key(reason.bridge()));
    json.writeStringField("matched", reason.matched());
    json.writeStringField("place", Reasons.key(reason.place()));
    json.writeStringField("text", Reasons.phrase(reason));
    json.writeEndObject();
  }

  static void names(JsonGenerator json, String member, List<String> names) throws IOException {
    json.writeArrayFieldStart(member);
    for (String name : names) json.writeString(name);
    json.writeEndArray();
  }
}
