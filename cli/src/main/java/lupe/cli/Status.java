package lupe.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import lupe.ArticleIndex;
import lupe.cli.output.Harmless;
import lupe.cli.output.Json;
import lupe.index.IndexMissingException;
import lupe.index.generation.GenerationInfo;
import lupe.index.generation.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * How an index is.
 *
 * @param folder of the index, absolute
 * @param live the live generation, or null if there is none
 * @param kept generations that are kept, the live one among them
 * @param writer who is writing at the moment, or null
 * @param freeBytes room on its disk
 * @param problem why it cannot be searched, or null
 */
record Status(
    Path folder,
    @Nullable GenerationInfo live,
    List<GenerationInfo> kept,
    @Nullable String writer,
    long freeBytes,
    @Nullable IOException problem) {

  static Status of(Path path) throws IOException {
    Path folder = path.toAbsolutePath().normalize();
    if (!Files.isDirectory(folder))
      return new Status(
          folder, null, List.of(), null, 0, new IndexMissingException(folder, "no index here"));
    var index = lupe.index.generation.IndexFolder.at(folder);
    List<GenerationInfo> kept = List.of();
    IOException problem = null;
    try {
      kept = index.generations();
      ArticleIndex.open(folder).close();
    } catch (IOException e) {
      problem = e;
    }
    GenerationInfo live = kept.isEmpty() ? null : kept.getFirst();
    return new Status(folder, live, kept, index.writer().orElse(null), index.freeBytes(), problem);
  }

  /** The receipt of the live generation, if there is one that can be read. */
  @Nullable Manifest receipt() {
    return live == null ? null : live.manifest();
  }

  /** Size of all that is kept, in bytes; files that generations share count more than once. */
  long keptBytes() {
    return kept.stream()
        .map(GenerationInfo::manifest)
        .mapToLong(manifest -> manifest == null ? 0 : manifest.bytes())
        .sum();
  }

  void writeText(Writer out) throws IOException {
    line(out, "index", folder.toString());
    line(out, "live", live == null ? "none" : live.name());
    Manifest receipt = receipt();
    if (receipt != null) {
      Duration age = Duration.between(receipt.created(), Instant.now());
      line(out, "published", receipt.created() + " (" + age(age) + " ago)");
      line(out, "articles", String.format(Locale.ROOT, "%,d", receipt.contents().articles()));
      line(out, "bad records", String.format(Locale.ROOT, "%,d", receipt.contents().badRecords()));
      line(out, "gate", receipt.gate().forced() ? "forced" : "passed");
      line(
          out,
          "made by",
          "Lupe " + receipt.header().lupe() + ", Lucene " + receipt.header().lucene());
    }
    line(out, "size", Generations.size(keptBytes()) + " in " + kept.size() + " generations");
    line(out, "free", Generations.size(freeBytes));
    line(out, "writer", writer == null ? "none" : writer);
  }

  private static void line(Writer out, String name, String value) throws IOException {
    out.write(String.format(Locale.ROOT, "%-12s %s%n", name, Harmless.line(value)));
  }

  private static String age(Duration age) {
    if (age.toHours() < 1) return age.toMinutes() + " min";
    if (age.toDays() < 2) return age.toHours() + " h";
    return age.toDays() + " days";
  }

  void writeJson(Writer out) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeStringField("index", folder.toString());
      json.writeBooleanField("searchable", problem == null);
      json.writeStringField("problem", problem == null ? null : problem.getMessage());
      json.writeStringField("writer", writer);
      json.writeNumberField("freeBytes", freeBytes);
      json.writeNumberField("keptBytes", keptBytes());
      json.writeArrayFieldStart("generations");
      for (GenerationInfo generation : kept) {
        json.writeStartObject();
        Generations.members(json, generation);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write("\n");
  }
}
