package lupe.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import lupe.entity.Mention;

/** The names found in documents, a line of JSON for each document. */
public final class MentionLines implements AutoCloseable {
  private final Writer out;
  private final JsonGenerator json;
  private boolean begun;

  /** Writes to an output that stays open. */
  public MentionLines(Writer out) throws IOException {
    this.out = out;
    this.json = Json.to(out);
  }

  /** Writes the line of a document. */
  public void write(List<Mention> mentions) throws IOException {
    json.writeStartObject();
    members(json, mentions);
    json.writeEndObject();
    begun = true;
  }

  /** Ends the last line. */
  @Override
  public void close() throws IOException {
    json.close();
    if (begun) out.write("\n");
  }

  /** Writes the member {@code mentions} of an object. */
  static void members(JsonGenerator json, List<Mention> mentions) throws IOException {
    json.writeArrayFieldStart("mentions");
    for (Mention mention : mentions) {
      json.writeStartObject();
      json.writeNumberField("start", mention.start());
      json.writeNumberField("end", mention.end());
      json.writeStringField("type", mention.type().name());
      json.writeStringField("text", mention.text());
      json.writeStringField("name", mention.name());
      json.writeNumberField("confidence", Math.round(mention.confidence() * 100) / 100.0);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
