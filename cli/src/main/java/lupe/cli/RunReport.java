package lupe.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import lupe.cli.output.Json;
import lupe.index.IndexReceipt;
import lupe.load.LoadProblem;
import lupe.load.LoadSummary;
import org.jspecify.annotations.Nullable;

/**
 * A run as JSON, written while it runs, so that millions of problems take no memory, and put in
 * place at its end, so that nobody reads half of it.
 */
final class RunReport implements AutoCloseable {
  private static final int SCHEMA = 1;

  private final Path file;
  private final Path unfinished;
  private final Writer writer;
  private final JsonGenerator json;

  private RunReport(Path file, Path unfinished, Writer writer) throws IOException {
    this.file = file;
    this.unfinished = unfinished;
    this.writer = writer;
    this.json = Json.to(writer);
  }

  /** Begins a report; one that goes nowhere if there is no file. */
  static RunReport to(@Nullable Path file, Path index, List<Path> inputs) throws IOException {
    RunReport report = begin(file);
    JsonGenerator json = report.json;
    json.writeStartObject();
    json.writeNumberField("schema", SCHEMA);
    json.writeStringField("command", "index");
    json.writeStringField("index", index.toString());
    json.writeStringField("started", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    json.writeArrayFieldStart("inputs");
    for (Path input : inputs) json.writeString(input.toString());
    json.writeEndArray();
    json.writeArrayFieldStart("problems");
    return report;
  }

  private static RunReport begin(@Nullable Path file) throws IOException {
    Path nowhere = Path.of("");
    if (file == null) return new RunReport(nowhere, nowhere, Writer.nullWriter());
    if (Files.exists(file) && !Files.isRegularFile(file))
      return new RunReport(file, file, Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
    Writer writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8);
    unfinished.toFile().deleteOnExit();
    return new RunReport(file, unfinished, writer);
  }

  /** Something wrong with the input. */
  void problem(LoadProblem problem) {
    try {
      json.writeStartObject();
      json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
      json.writeStringField("file", problem.source());
      json.writeNumberField("line", problem.line());
      json.writeStringField("reason", problem.reason());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All went well, apart from the problems. */
  void done(IndexRun run, IndexReceipt receipt) throws IOException {
    json.writeEndArray();
    json.writeStringField("outcome", "done");
    json.writeStringField("generation", receipt.generation());
    counts(run, receipt);
    end();
  }

  /** There was no article. */
  void nothing(IndexRun run) throws IOException {
    json.writeEndArray();
    json.writeStringField("outcome", "nothing to read");
    json.writeNullField("generation");
    counts(run, null);
    end();
  }

  /** The run ended early, and changed nothing. */
  void failed(Throwable e) throws IOException {
    json.writeEndArray();
    json.writeStringField("outcome", "failed");
    json.writeStringField("error", String.valueOf(e.getMessage()));
    end();
  }

  private void counts(IndexRun run, @Nullable IndexReceipt receipt) throws IOException {
    LoadSummary read = run.read();
    json.writeObjectFieldStart("counts");
    json.writeNumberField("articles", run.articles());
    json.writeNumberField("added", receipt == null ? 0 : receipt.added());
    json.writeNumberField("replaced", receipt == null ? 0 : receipt.replaced());
    json.writeNumberField("unchanged", receipt == null ? 0 : receipt.unchanged());
    json.writeNumberField("bad", run.bad());
    json.writeNumberField("warnings", run.warnings());
    json.writeNumberField("windows1252", read.windows1252());
    json.writeNumberField("files", read.files());
    json.writeNumberField("skippedFiles", read.skippedFiles());
    json.writeNumberField("bytes", read.bytes());
    if (receipt != null) json.writeNumberField("inIndex", receipt.articles());
    json.writeEndObject();
    json.writeNumberField("seconds", run.seconds());
    json.writeNumberField("articlesPerSecond", run.articlesPerSecond());
  }

  private void end() throws IOException {
    json.writeEndObject();
    json.close();
    writer.write("\n");
    writer.close();
    if (!file.equals(unfinished))
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    writer.close();
    if (!file.equals(unfinished)) Files.deleteIfExists(unfinished);
  }
}
