package lupe.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import lupe.query.Note;
import lupe.search.Facet;
import lupe.search.FacetCount;
import lupe.search.Hit;
import lupe.search.SearchResult;

/** One JSON object an answer, on one line. */
final class JsonFormat implements ResultFormat {
  /** Grows when a key changes its meaning or goes; new keys may come without. */
  private static final int SCHEMA = 1;

  private final Writer out;

  JsonFormat(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Answer answer) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeNumberField("schema", SCHEMA);
      if (answer.queryId() != null) json.writeStringField("queryId", answer.queryId());
      members(json, answer.result());
      json.writeEndObject();
    }
    out.write("\n");
  }

  private static void members(JsonGenerator json, SearchResult result) throws IOException {
    json.writeStringField("query", result.query());
    json.writeNumberField("total", result.total());
    json.writeBooleanField("totalIsExact", result.totalIsExact());
    if (result.partial() > 0) json.writeNumberField("partial", result.partial());
    if (result.timedOut()) json.writeBooleanField("timedOut", true);
    json.writeNumberField("tookMs", result.tookMillis());
    notes(json, AdviceText.notes(result));
    json.writeArrayFieldStart("hits");
    for (Hit hit : result.hits()) {
      json.writeStartObject();
      JsonHit.members(json, hit);
      json.writeEndObject();
    }
    json.writeEndArray();
    facets(json, result);
  }

  static void notes(JsonGenerator json, List<Note> notes) throws IOException {
    json.writeArrayFieldStart("notes");
    for (Note note : notes) {
      json.writeStartObject();
      json.writeNumberField("from", note.span().from());
      json.writeNumberField("to", note.span().to());
      json.writeStringField("text", note.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void facets(JsonGenerator json, SearchResult result) throws IOException {
    json.writeObjectFieldStart("facets");
    for (Facet facet : Facet.values()) {
      List<FacetCount> counts = result.facets().get(facet);
      if (counts == null) continue;
      json.writeArrayFieldStart(facet.key());
      for (FacetCount count : counts) {
        json.writeStartObject();
        json.writeStringField("value", count.value());
        json.writeNumberField("count", count.count());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
