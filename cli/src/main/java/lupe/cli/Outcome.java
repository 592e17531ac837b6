package lupe.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import lupe.index.IndexReceipt;
import lupe.index.PublicationRefusedException;
import lupe.index.generation.GateFigure;
import lupe.index.generation.GateReport;
import lupe.load.LoadSummary;
import org.jspecify.annotations.Nullable;

/**
 * How a run that writes ended.
 *
 * @param word such as {@code done}
 * @param run what was read, or null if it did not come that far
 * @param receipt what was written, or null if nothing
 * @param gate what the publication gate said, or null if it was not asked
 * @param error what went wrong, or null
 */
record Outcome(
    String word,
    @Nullable IndexRun run,
    @Nullable IndexReceipt receipt,
    @Nullable GateReport gate,
    @Nullable String error) {

  /** All went well. */
  static Outcome done(IndexRun run, IndexReceipt receipt) {
    String word = receipt.published() ? "done" : "rehearsed";
    return new Outcome(word, run, receipt, receipt.gate(), null);
  }

  /** There was no article. */
  static Outcome nothing(IndexRun run) {
    return new Outcome("nothing to read", run, null, null, null);
  }

  /** It looks wrong and was not published. */
  static Outcome refused(IndexRun run, PublicationRefusedException e) {
    return new Outcome("refused", run, null, e.report(), e.getMessage());
  }

  /** The run ended early, and changed nothing. */
  static Outcome failed(Throwable e) {
    return new Outcome("failed", null, null, null, String.valueOf(e.getMessage()));
  }

  /** Writes the members into the object that was begun. */
  void write(JsonGenerator json) throws IOException {
    json.writeStringField("outcome", word);
    if (error == null || receipt != null)
      json.writeStringField("generation", receipt == null ? null : receipt.generation());
    if (error != null) json.writeStringField("error", error);
    if (run != null) counts(json, run);
    if (gate != null && !gate.figures().isEmpty()) gate(json, gate);
    if (run == null) return;
    json.writeNumberField("seconds", run.seconds());
    json.writeNumberField("articlesPerSecond", run.articlesPerSecond());
  }

  private void counts(JsonGenerator json, IndexRun read) throws IOException {
    LoadSummary summary = read.read();
    json.writeObjectFieldStart("counts");
    json.writeNumberField("articles", read.articles());
    json.writeNumberField("added", receipt == null ? 0 : receipt.added());
    json.writeNumberField("replaced", receipt == null ? 0 : receipt.replaced());
    json.writeNumberField("unchanged", receipt == null ? 0 : receipt.unchanged());
    json.writeNumberField("bad", read.bad());
    json.writeNumberField("warnings", read.warnings());
    json.writeNumberField("repeated", read.repeated());
    json.writeNumberField("windows1252", summary.windows1252());
    json.writeNumberField("files", summary.files());
    json.writeNumberField("skippedFiles", summary.skippedFiles());
    json.writeNumberField("bytes", summary.bytes());
    if (receipt != null) json.writeNumberField("inIndex", receipt.articles());
    json.writeEndObject();
  }

  private static void gate(JsonGenerator json, GateReport gate) throws IOException {
    json.writeObjectFieldStart("gate");
    json.writeBooleanField("passed", gate.refusals().isEmpty());
    json.writeBooleanField("forced", gate.forced());
    json.writeArrayFieldStart("figures");
    for (GateFigure figure : gate.figures()) {
      json.writeStartObject();
      json.writeStringField("name", figure.name());
      json.writeNumberField("found", figure.found());
      json.writeNumberField("bound", figure.bound());
      json.writeBooleanField("passed", figure.passed());
      json.writeStringField("text", figure.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
