package lupe.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.List;
import lupe.load.bytes.Slice;
import lupe.load.bytes.TextDecoder;
import lupe.load.record.BadRecordException;
import lupe.load.record.Field;
import lupe.load.record.Harmless;
import lupe.load.record.RawArticle;

/** One JSON object read as an article; members of unknown names are passed over. */
final class JsonRecord {
  private final JsonFactory json;

  JsonRecord(LoadLimits limits) {
    this.json =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.jsonNesting())
                    .maxStringLength(limits.articleBytes())
                    .build())
            .build();
  }

  /** Reads an object and hands it on, or tells what is wrong with it. */
  void read(Slice raw, Records records) throws IOException {
    Slice bytes = raw.strip();
    if (bytes.isEmpty()) return;
    long line = bytes.line();
    try (JsonParser parser = parser(bytes, records)) {
      records.add(object(parser), line);
    } catch (JsonProcessingException e) {
      records.bad(line, reason(e));
    } catch (BadRecordException e) {
      records.bad(line, e.reason());
    }
  }

  private JsonParser parser(Slice bytes, Records records) throws IOException {
    if (TextDecoder.isUtf8(bytes)) {
      return json.createParser(bytes.bytes(), bytes.offset(), bytes.length());
    }
    return json.createParser(records.decode(bytes, bytes.line()));
  }

  private static RawArticle object(JsonParser parser) throws IOException, BadRecordException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new BadRecordException(
          "found " + described(parser) + "; wanted: an object such as {\"title\": …}");
    }
    var article = new RawArticle();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      article.key(name);
      parser.nextToken();
      member(name, parser, article);
    }
    if (parser.nextToken() != null) {
      throw new BadRecordException("more behind the end of the object; wanted: one object a line");
    }
    return article;
  }

  private static void member(String name, JsonParser parser, RawArticle article)
      throws IOException {
    Field.Alias alias = Field.named(name);
    if (alias == null) {
      parser.skipChildren();
    } else if (alias.field() == Field.ENTITIES) {
      JsonEntities.read(parser, article);
    } else {
      JsonToken token = parser.currentToken();
      List<String> texts = JsonTexts.of(parser);
      if (texts.isEmpty() && token != JsonToken.VALUE_NULL && token != JsonToken.START_ARRAY) {
        article.doubt("\"" + Harmless.excerpt(name) + "\" is no text and is left out");
      }
      put(alias, texts, article);
    }
  }

  private static void put(Field.Alias alias, List<String> texts, RawArticle article) {
    switch (alias.field()) {
      case AUTHORS -> texts.forEach(author -> article.put(alias, author));
      case BODY, TEASER -> article.put(alias, String.join("\n\n", texts));
      default -> {
        if (!texts.isEmpty()) article.put(alias, texts.get(0));
      }
    }
  }

  private static String described(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) return "nothing";
    return switch (token) {
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      default -> Harmless.excerpt(String.valueOf(parser.getText()));
    };
  }

  private static String reason(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    int end = message.indexOf(" (start marker at");
    String what = end < 0 ? message : message.substring(0, end);
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    return "no JSON: " + Harmless.whole(what) + (column > 0 ? " (column " + column + ")" : "");
  }
}
