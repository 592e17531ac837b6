package lupe.load;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts of a JSON value: a string or number, those of a list, the name of an object. */
final class JsonTexts {
  /**
   * Members that say what an object stands for: {@code {"name": "dpa"}} of schema.org, {@code
   * {"rendered": "<p>…"}} of WordPress, {@code {"#text": …}} of XML made JSON.
   */
  private static final ImmutableSet<String> NAMES =
      ImmutableSet.of("name", "rendered", "text", "value", "#text", "title", "label", "term");

  private JsonTexts() {}

  /** Reads the value at which the parser stands; null and truth values have no texts. */
  static List<String> of(JsonParser parser) throws IOException {
    List<String> texts = new ArrayList<>();
    collect(parser, texts);
    return texts;
  }

  private static void collect(JsonParser parser, List<String> texts) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
      texts.add(parser.getText());
    } else if (token == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) collect(parser, texts);
    } else if (token == JsonToken.START_OBJECT) {
      collectName(parser, texts);
    }
  }

  private static void collectName(JsonParser parser, List<String> texts) throws IOException {
    boolean named = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean isName = !named && NAMES.contains(parser.currentName());
      parser.nextToken();
      if (isName) {
        int before = texts.size();
        collect(parser, texts);
        named = texts.size() > before;
      } else {
        parser.skipChildren();
      }
    }
  }
}
