package lupe.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import lupe.search.Timeline;

/** The formats of timelines. */
public enum TimelineFormat {
  /** Bars for people. */
  TEXT,
  /** A table with commas. */
  CSV,
  /** One object. */
  JSON,
  /** A picture. */
  SVG;

  /** Writes a timeline. */
  public void write(Timeline timeline, Writer out, Look look) throws IOException {
    switch (this) {
      case TEXT -> new TimelineBars(out, look).write(timeline);
      case CSV -> csv(timeline, out);
      case JSON -> json(timeline, out);
      case SVG -> out.write(new TimelineSvg(timeline).picture());
    }
  }

  private static void csv(Timeline timeline, Writer out) throws IOException {
    out.write("period,from,to,articles\n");
    for (Timeline.Bar bar : timeline.bars())
      out.write(bar.name() + "," + bar.from() + "," + bar.to() + "," + bar.count() + "\n");
  }

  private static void json(Timeline timeline, Writer out) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeNumberField("schema", 1);
      json.writeStringField("query", timeline.query());
      json.writeStringField("by", Reasons.key(timeline.by()));
      json.writeNumberField("total", timeline.total());
      json.writeNumberField("undated", timeline.undated());
      JsonFormat.notes(
          json, AdviceText.notes(timeline.query(), timeline.notes(), timeline.advice()));
      json.writeArrayFieldStart("bars");
      for (Timeline.Bar bar : timeline.bars()) {
        json.writeStartObject();
        json.writeStringField("period", bar.name());
        json.writeStringField("from", bar.from().toString());
        json.writeStringField("to", bar.to().toString());
        json.writeNumberField("count", bar.count());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write("\n");
  }
}
