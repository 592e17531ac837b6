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
import lupe.load.LoadProblem;
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
  static RunReport to(@Nullable Path file, String command, Path index, List<Path> inputs)
      throws IOException {
    RunReport report = begin(file);
    begin(report.json, command, index, inputs);
    report.json.writeArrayFieldStart("problems");
    return report;
  }

  private static void begin(JsonGenerator json, String command, Path index, List<Path> inputs)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("schema", SCHEMA);
    json.writeStringField("command", command);
    json.writeStringField("index", index.toString());
    json.writeStringField("started", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    json.writeArrayFieldStart("inputs");
    for (Path input : inputs) json.writeString(input.toString());
    json.writeEndArray();
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

  /**
   * Ends the report, once.
   *
   * @return whether it was not ended before
   */
  boolean end(Outcome outcome) throws IOException {
    if (json.isClosed()) return false;
    json.writeEndArray();
    outcome.write(json);
    end();
    return true;
  }

  /** Writes the same as a line of JSON, but for the problems. */
  static void line(Writer out, String command, Path index, List<Path> inputs, Outcome outcome)
      throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      begin(json, command, index, inputs);
      outcome.write(json);
      json.writeEndObject();
    }
    out.write("\n");
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
