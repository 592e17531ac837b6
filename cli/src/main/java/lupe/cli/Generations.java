package lupe.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import lupe.index.generation.GenerationInfo;
import lupe.index.generation.GenerationName;
import lupe.index.generation.Manifest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How generations are named and shown. */
final class Generations {
  private Generations() {}

  /** Names such as {@code gen-000007} or {@code 7}. */
  static final class Name implements ITypeConverter<Long> {
    @Override
    public Long convert(String value) {
      String digits = value.startsWith("gen-") ? value.substring(4) : value;
      if (digits.matches("\\d{1,18}") && Long.parseLong(digits) > 0) return Long.parseLong(digits);
      throw new TypeConversionException("'" + value + "' is no generation such as gen-000007");
    }
  }

  static String state(GenerationInfo generation) {
    return generation.state().name().toLowerCase(Locale.ROOT);
  }

  /** A size for people. */
  static String size(long bytes) {
    if (bytes < 1 << 20) return String.format(Locale.ROOT, "%.1f KiB", bytes / 1024.0);
    if (bytes < 1 << 30) return String.format(Locale.ROOT, "%.1f MiB", bytes / 1048576.0);
    return String.format(Locale.ROOT, "%.1f GiB", bytes / 1073741824.0);
  }

  /** Writes the members of a generation into the object that was begun. */
  static void members(JsonGenerator json, GenerationInfo generation) throws IOException {
    json.writeStringField("generation", generation.name());
    json.writeStringField("state", state(generation));
    Manifest manifest = generation.manifest();
    json.writeBooleanField("receiptReadable", manifest != null);
    if (manifest == null) return;
    json.writeStringField("created", manifest.created().toString());
    json.writeNumberField("seconds", manifest.took().toMillis() / 1000.0);
    json.writeStringField(
        "basedOn", manifest.basedOn() == 0 ? null : GenerationName.of(manifest.basedOn()));
    json.writeNumberField("articles", manifest.contents().articles());
    json.writeNumberField("bad", manifest.contents().badRecords());
    json.writeNumberField("warnings", manifest.contents().warnings());
    json.writeNumberField("bytes", manifest.bytes());
    json.writeStringField("input", manifest.contents().input());
    json.writeNumberField("inputBytes", manifest.contents().inputBytes());
    json.writeBooleanField("forced", manifest.gate().forced());
    json.writeStringField("lupe", manifest.header().lupe());
    json.writeStringField("lucene", manifest.header().lucene());
  }
}
