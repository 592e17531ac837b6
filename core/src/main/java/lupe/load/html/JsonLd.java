package lupe.load.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lupe.load.record.Markup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article to search engines, in the words of schema.org.
 *
 * @see <a href="https://schema.org/NewsArticle">NewsArticle</a>
 */
final class JsonLd {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).build())
          .build();

  private final Map<String, Object> article;

  private JsonLd(Map<String, Object> article) {
    this.article = article;
  }

  /** The first article of a page; one without properties if there is none. */
  static JsonLd of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Map<String, Object> article = findArticle(parse(script.data()));
      if (article != null) return new JsonLd(article);
    }
    return new JsonLd(ImmutableMap.of());
  }

  /** The texts of a property, or the names of the things in it; empty if it has none. */
  List<String> texts(String property) {
    List<String> texts = new ArrayList<>();
    collect(article.get(property), texts);
    return texts.stream().map(Markup::strip).map(String::strip).filter(t -> !t.isEmpty()).toList();
  }

  private static void collect(@Nullable Object value, List<String> texts) {
    if (value instanceof String text) {
      texts.add(text);
    } else if (value instanceof List<?> list) {
      for (Object element : list) collect(element, texts);
    } else if (value instanceof Map<?, ?> thing) {
      Object name = thing.get("name");
      collect(name == null ? thing.get("@id") : name, texts);
    }
  }

  private static @Nullable Map<String, Object> findArticle(@Nullable Object value) {
    if (value instanceof List<?> list) {
      for (Object element : list) {
        Map<String, Object> found = findArticle(element);
        if (found != null) return found;
      }
    } else if (value instanceof Map<?, ?> thing) {
      if (isArticle(thing.get("@type"))) return copied(thing);
      Map<String, Object> found = findArticle(thing.get("@graph"));
      return found != null ? found : findArticle(thing.get("mainEntity"));
    }
    return null;
  }

  /** Article, NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting. */
  private static boolean isArticle(@Nullable Object type) {
    if (type instanceof List<?> types) return types.stream().anyMatch(JsonLd::isArticle);
    return type instanceof String name && (name.endsWith("Article") || name.endsWith("Posting"));
  }

  private static Map<String, Object> copied(Map<?, ?> thing) {
    Map<String, Object> copy = new HashMap<>();
    thing.forEach((key, value) -> copy.put((String) key, value));
    return copy;
  }

  /** Maps, lists and strings; what is no JSON says nothing. */
  private static @Nullable Object parse(String json) {
    try (JsonParser parser = JSON.createParser(json)) {
      return parser.nextToken() == null ? null : value(parser);
    } catch (IOException e) {
      return null;
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) list.add(value(parser));
      return list;
    }
    if (token != JsonToken.START_OBJECT)
      return token == JsonToken.VALUE_NULL ? "" : parser.getText();
    Map<String, Object> thing = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      thing.putIfAbsent(name, value(parser));
    }
    return thing;
  }
}
