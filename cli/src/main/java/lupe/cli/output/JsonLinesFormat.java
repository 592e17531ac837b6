package lupe.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import lupe.search.Hit;

/** A JSON object a hit, each on a line. */
final class JsonLinesFormat implements ResultFormat {
  private final Writer out;

  JsonLinesFormat(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Answer answer) throws IOException {
    for (Hit hit : answer.result().hits()) {
      try (JsonGenerator json = Json.to(out)) {
        json.writeStartObject();
        if (answer.queryId() != null) json.writeStringField("queryId", answer.queryId());
        JsonHit.members(json, hit);
        json.writeEndObject();
      }
      out.write("\n");
    }
  }
}
