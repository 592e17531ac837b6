package lupe.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import lupe.alert.AlertReport;
import lupe.article.Published;
import lupe.index.ArticleHead;
import lupe.search.Hit;

/** How the new articles of alerts are told. */
public enum AlertFormat {
  /** For people, and mail; nothing where nothing is new. */
  TEXT {
    @Override
    public void write(Writer out, List<AlertReport> reports) throws IOException {
      for (AlertReport report : reports) text(out, report);
    }
  },
  /** One object. */
  JSON {
    @Override
    public void write(Writer out, List<AlertReport> reports) throws IOException {
      try (JsonGenerator json = Json.to(out)) {
        json.writeStartObject();
        json.writeNumberField("schema", 1);
        json.writeArrayFieldStart("alerts");
        for (AlertReport report : reports) json(json, report);
        json.writeEndArray();
        json.writeEndObject();
      }
      out.write("\n");
    }
  },
  /** A feed, one item an article. */
  RSS {
    @Override
    public void write(Writer out, List<AlertReport> reports) throws IOException {
      AlertFeed.write(out, reports);
    }
  };

  /** Writes all reports. */
  public abstract void write(Writer out, List<AlertReport> reports) throws IOException;

  private static void text(Writer out, AlertReport report) throws IOException {
    if (report.hits().isEmpty()) return;
    out.write(
        report.alert().name()
            + ": "
            + report.hits().size()
            + " new for "
            + Harmless.line(report.alert().query())
            + (report.repeats().isEmpty()
                ? ""
                : "; left out as near-copies of older articles: " + report.repeats().size())
            + "\n");
    for (Hit hit : report.hits()) {
      ArticleHead article = hit.article();
      Published published = article.published();
      out.write("  " + (published == null ? "undated   " : published.date()) + "  ");
      out.write(Harmless.line(article.title()));
      if (article.source() != null) out.write(" · " + Harmless.line(article.source()));
      out.write("\n              " + Harmless.line(article.id()));
      if (!hit.copies().isEmpty()) out.write(" and " + hit.copies().size() + " near-copies");
      out.write("\n");
    }
  }

  private static void json(JsonGenerator json, AlertReport report) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", report.alert().name());
    json.writeStringField("query", report.alert().query());
    json.writeNumberField("total", report.total());
    json.writeArrayFieldStart("hits");
    for (Hit hit : report.hits()) {
      json.writeStartObject();
      JsonHit.members(json, hit);
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonHit.names(json, "repeats", report.repeats());
    json.writeEndObject();
  }
}
