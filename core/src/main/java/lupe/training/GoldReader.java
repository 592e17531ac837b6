package lupe.training;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lupe.article.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Reads marked texts: JSON lines with offsets ({@code .jsonl}), a token and its tag a line ({@code
 * .bio}), or a text a line with its names in brackets ({@code .txt}): {@code [P Ines Moldt] lebt in
 * [L Estland].}
 */
final class GoldReader {
  private static final JsonFactory JSON = new JsonFactory();

  private static final Map<String, EntityType> TYPES =
      Map.of("PER", EntityType.PERSON, "LOC", EntityType.PLACE, "ORG", EntityType.ORGANISATION);

  private static final Pattern BRACKETS = Pattern.compile("\\[([PLO]) ([^\\[\\]]+)]");

  private GoldReader() {}

  static List<GoldDocument> read(Path file) throws IOException {
    String name = file.toString();
    if (name.endsWith(".bio")) return sentences(file);
    return name.endsWith(".txt") ? lines(file) : documents(file);
  }

  private static List<GoldDocument> lines(Path file) throws IOException {
    var documents = new ArrayList<GoldDocument>();
    for (String line : Files.readAllLines(file)) {
      documents.add(line(file.getFileName() + "#" + documents.size(), line));
    }
    return documents;
  }

  private static GoldDocument line(String id, String line) {
    var text = new StringBuilder();
    var names = new ArrayList<GoldName>();
    Matcher brackets = BRACKETS.matcher(line);
    int read = 0;
    while (brackets.find()) {
      text.append(line, read, brackets.start());
      int start = text.length();
      text.append(brackets.group(2));
      names.add(new GoldName(start, text.length(), type(line.charAt(brackets.start(1)))));
      read = brackets.end();
    }
    text.append(line, read, line.length());
    return new GoldDocument(id, text.toString(), List.copyOf(names));
  }

  private static EntityType type(char letter) {
    return switch (letter) {
      case 'P' -> EntityType.PERSON;
      case 'L' -> EntityType.PLACE;
      default -> EntityType.ORGANISATION;
    };
  }

  private static List<GoldDocument> documents(Path file) throws IOException {
    var documents = new ArrayList<GoldDocument>();
    for (String line : Files.readAllLines(file)) {
      try (JsonParser parser = JSON.createParser(line)) {
        documents.add(document(parser));
      }
    }
    return documents;
  }

  private static GoldDocument document(JsonParser parser) throws IOException {
    String id = "";
    String text = "";
    List<GoldName> names = List.of();
    parser.nextToken();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      switch (field) {
        case "id" -> id = parser.getText();
        case "text" -> text = parser.getText();
        case "names" -> names = names(parser);
        default -> parser.skipChildren();
      }
    }
    return new GoldDocument(id, text, units(text, names));
  }

  private static List<GoldName> names(JsonParser parser) throws IOException {
    var names = new ArrayList<GoldName>();
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      int start = 0;
      int end = 0;
      EntityType type = null;
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        parser.nextToken();
        switch (field) {
          case "start" -> start = parser.getIntValue();
          case "end" -> end = parser.getIntValue();
          case "type" -> type = TYPES.get(parser.getText());
          default -> parser.skipChildren();
        }
      }
      if (type != null) names.add(new GoldName(start, end, type));
    }
    return names;
  }

  /** From characters, as the files count, to UTF-16 units. */
  private static List<GoldName> units(String text, List<GoldName> names) {
    if (text.codePointCount(0, text.length()) == text.length()) return names;
    return names.stream()
        .map(name ->
            new GoldName(
                text.offsetByCodePoints(0, name.start()),
                text.offsetByCodePoints(0, name.end()),
                name.type()))
        .toList();
  }

  private static List<GoldDocument> sentences(Path file) throws IOException {
    var documents = new ArrayList<GoldDocument>();
    var text = new StringBuilder();
    var names = new ArrayList<GoldName>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank()) {
        flush(file, documents, text, names);
        continue;
      }
      int tab = line.indexOf('\t');
      String tag = line.substring(tab + 1).strip();
      if (!text.isEmpty()) text.append(' ');
      int start = text.length();
      text.append(line, 0, tab);
      if (tag.startsWith("B-")) {
        @Nullable EntityType type = TYPES.get(tag.substring(2));
        if (type != null) names.add(new GoldName(start, text.length(), type));
      } else if (tag.startsWith("I-") && TYPES.containsKey(tag.substring(2)) && !names.isEmpty()) {
        GoldName open = names.removeLast();
        names.add(new GoldName(open.start(), text.length(), open.type()));
      }
    }
    flush(file, documents, text, names);
    return documents;
  }

  private static void flush(
      Path file, List<GoldDocument> documents, StringBuilder text, List<GoldName> names) {
    if (!text.isEmpty()) {
      String id = file.getFileName() + "#" + documents.size();
      documents.add(new GoldDocument(id, text.toString(), List.copyOf(names)));
    }
    text.setLength(0);
    names.clear();
  }
}
