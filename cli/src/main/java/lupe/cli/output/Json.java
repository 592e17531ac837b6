package lupe.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** JSON that a terminal can be shown: what {@link Harmless} would take away is escaped. */
public final class Json {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .characterEscapes(new HarmlessEscapes())
          .build();

  private Json() {}

  /** Writes one or more values to an output that stays open. */
  public static JsonGenerator to(Writer out) throws IOException {
    return FACTORY.createGenerator(out).setRootValueSeparator(new SerializedString("\n"));
  }

  /** Writes a member, null where it is unknown. */
  static void member(JsonGenerator json, String name, @Nullable String value) throws IOException {
    json.writeFieldName(name);
    if (value == null) json.writeNull();
    else json.writeString(value);
  }

  private static final class HarmlessEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes[0x7F] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      if (Character.isSurrogate((char) c) || !Harmless.isHarmful(c)) return null;
      return new SerializedString(String.format(Locale.ROOT, "\\u%04x", c));
    }
  }
}
