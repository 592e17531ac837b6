package lupe.load;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import lupe.article.EntityType;
import lupe.article.GivenEntity;
import lupe.load.record.EntityTypes;
import lupe.load.record.Harmless;
import lupe.load.record.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * Names that a source attaches: {@code [{"type": "PER", "name": "Angela Merkel"}]} or {@code
 * {"persons": ["Angela Merkel"], "places": […], "organisations": […]}}.
 */
final class JsonEntities {
  private JsonEntities() {}

  /** Reads the value at which the parser stands. */
  static void read(JsonParser parser, RawArticle article) throws IOException {
    switch (parser.currentToken()) {
      case START_ARRAY -> list(parser, article);
      case START_OBJECT -> lists(parser, article);
      case VALUE_NULL -> {}
      default -> article.doubt("\"entities\" is neither a list nor an object and is left out");
    }
  }

  private static void lists(JsonParser parser, RawArticle article) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String type = parser.currentName();
      parser.nextToken();
      for (String name : JsonTexts.of(parser)) add(type, name, article);
    }
  }

  private static void list(JsonParser parser, RawArticle article) throws IOException {
    boolean untyped = false;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        entity(parser, article);
      } else {
        parser.skipChildren();
        untyped = true;
      }
    }
    if (untyped) {
      article.doubt("entities without a type are left out; wanted: {\"type\": …, \"name\": …}");
    }
  }

  private static void entity(JsonParser parser, RawArticle article) throws IOException {
    String type = null;
    String name = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      parser.nextToken();
      switch (key) {
        case "type", "label", "@type", "kind", "typ", "category" -> type = first(parser, type);
        case "name", "text", "value", "mention" -> name = first(parser, name);
        default -> parser.skipChildren();
      }
    }
    add(type, name, article);
  }

  private static @Nullable String first(JsonParser parser, @Nullable String known)
      throws IOException {
    List<String> texts = JsonTexts.of(parser);
    return known != null || texts.isEmpty() ? known : texts.get(0);
  }

  private static void add(@Nullable String type, @Nullable String name, RawArticle article) {
    if (name == null || name.isBlank()) return;
    EntityType known = type == null ? null : EntityTypes.named(type);
    if (known == null) {
      article.doubt(
          "entity type \""
              + Harmless.excerpt(String.valueOf(type))
              + "\" is unknown and left out; wanted: person, place, organisation");
    } else {
      article.entity(new GivenEntity(known, name));
    }
  }
}
