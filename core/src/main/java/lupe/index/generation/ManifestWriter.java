package lupe.index.generation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Manifests as JSON, the last line of which is a checksum of all before it. */
final class ManifestWriter {
  static final String BEFORE_CHECKSUM = ",\n  \"crc32c\": \"";
  static final String AFTER_CHECKSUM = "\"\n}\n";

  private static final int END_OF_OBJECT = "\n}".length();

  private ManifestWriter() {}

  static byte[] encode(Manifest manifest) throws IOException {
    byte[] json = json(manifest);
    ByteArrayOutputStream signed = new ByteArrayOutputStream();
    signed.write(json, 0, json.length - END_OF_OBJECT);
    String checksum = Checksum.of(signed.toByteArray()).hex();
    signed.writeBytes(
        (BEFORE_CHECKSUM + checksum + AFTER_CHECKSUM).getBytes(StandardCharsets.US_ASCII));
    return signed.toByteArray();
  }

  private static byte[] json(Manifest manifest) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      json.setPrettyPrinter(layout());
      json.writeStartObject();
      writeHeader(json, manifest.header());
      json.writeNumberField("number", manifest.number());
      json.writeNumberField("basedOn", manifest.basedOn());
      json.writeStringField("created", manifest.created().toString());
      json.writeStringField("took", manifest.took().toString());
      writeContents(json, manifest.contents());
      writeGate(json, manifest.gate());
      writeFiles(json, manifest.files());
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /** Same bytes on every system. */
  private static DefaultPrettyPrinter layout() {
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    DefaultPrettyPrinter layout = new DefaultPrettyPrinter(separators);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    layout.indentObjectsWith(indenter);
    layout.indentArraysWith(indenter);
    return layout;
  }

  private static void writeHeader(JsonGenerator json, Manifest.Header header) throws IOException {
    json.writeNumberField("schema", header.schema());
    json.writeStringField("lupe", header.lupe());
    json.writeStringField("lucene", header.lucene());
    json.writeStringField("fingerprint", header.fingerprint());
  }

  private static void writeContents(JsonGenerator json, Contents contents) throws IOException {
    json.writeObjectFieldStart("contents");
    json.writeNumberField("articles", contents.articles());
    json.writeNumberField("badRecords", contents.badRecords());
    json.writeNumberField("warnings", contents.warnings());
    json.writeStringField("input", contents.input());
    json.writeNumberField("inputBytes", contents.inputBytes());
    writeCounts(json, "perMonth", contents.perMonth());
    writeCounts(json, "perSource", contents.perSource());
    json.writeObjectFieldStart("extra");
    for (Map.Entry<String, String> entry : contents.extra().entrySet()) {
      json.writeStringField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeCounts(JsonGenerator json, String name, Map<String, Long> counts)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Long> entry : counts.entrySet()) {
      json.writeNumberField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }

  private static void writeGate(JsonGenerator json, GateReport gate) throws IOException {
    json.writeObjectFieldStart("gate");
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

  private static void writeFiles(JsonGenerator json, Map<String, Checksum> files)
      throws IOException {
    json.writeObjectFieldStart("files");
    for (Map.Entry<String, Checksum> file : files.entrySet()) {
      json.writeObjectFieldStart(file.getKey());
      json.writeNumberField("length", file.getValue().length());
      json.writeStringField("crc32c", file.getValue().hex());
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
