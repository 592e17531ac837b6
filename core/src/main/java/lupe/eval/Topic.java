package lupe.eval;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A query with a name, whose answers were judged.
 *
 * @param id such as T01
 * @param query as a searcher types it
 * @param tags kinds of difficulty, may be empty
 */
public record Topic(String id, String query, List<String> tags) {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Splitter TAGS = Splitter.on(',').trimResults().omitEmptyStrings();

  /** Copies the list. */
  public Topic {
    tags = List.copyOf(tags);
  }

  /**
   * Reads a file of topics, each line as {@link #parse} has it.
   *
   * @throws IOException with file and line if a line is not understood
   */
  public static List<Topic> read(Path file) throws IOException {
    var topics = new ArrayList<Topic>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      try {
        parse(line).ifPresent(topics::add);
      } catch (IllegalArgumentException e) {
        throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
      }
    }
    return topics;
  }

  /**
   * Reads {@code id TAB query}, with tags separated by commas in a third column where there are
   * some, or a JSON object with {@code _id} and {@code text}.
   *
   * @return empty for a blank line and for a comment, which begins with #
   * @throws IllegalArgumentException with the reason if the line is none of these
   */
  public static Optional<Topic> parse(String line) {
    if (line.isBlank() || line.startsWith("#")) return Optional.empty();
    return Optional.of(line.startsWith("{") ? ofJson(line) : ofColumns(line));
  }

  private static Topic ofColumns(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length < 2 || columns[0].isBlank())
      throw new IllegalArgumentException("no id with a tab behind it");
    List<String> tags = columns.length < 3 ? List.of() : TAGS.splitToList(columns[2]);
    return new Topic(columns[0].strip(), columns[1].strip(), tags);
  }

  private static Topic ofJson(String line) {
    String id = null;
    String text = null;
    try (JsonParser json = JSON.createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        json.nextToken();
        if (key.equals("_id") || key.equals("id")) id = json.getValueAsString();
        else if (key.equals("text") || key.equals("query")) text = json.getValueAsString();
        else json.skipChildren();
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (id == null || id.isBlank() || text == null)
      throw new IllegalArgumentException("no \"_id\" and \"text\"");
    return new Topic(id, text, List.of());
  }
}
