package lupe.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lupe.eval.Topic;

/**
 * Queries with names, one a line: {@code id<TAB>query}, with tags in a third column where there are
 * some, or JSON with {@code _id} and {@code text}. Lines that begin with # are comments.
 */
final class QueryFile {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Splitter TAGS = Splitter.on(',').trimResults().omitEmptyStrings();

  private QueryFile() {}

  /** Takes what is read, line by line. */
  interface Sink {
    /** A query. */
    void query(Topic topic, Line line) throws IOException;

    /** A line that is none. */
    void problem(Line line, String reason);
  }

  /** A line of a file, from 1. */
  record Line(Path file, long number) {
    @Override
    public String toString() {
      return file + ":" + number;
    }
  }

  /** Reads a file, or standard input for {@code -}. */
  static void read(Path file, Shell shell, Sink sink) throws IOException {
    try (var in = file.equals(Path.of("-")) ? shell.in() : Files.newInputStream(file);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (number++ == 0 && line.startsWith("\uFEFF")) line = line.substring(1);
        if (line.isBlank() || line.startsWith("#")) continue;
        var place = new Line(file, number);
        if (line.startsWith("{")) readJson(line, place, sink);
        else readTabbed(line, place, sink);
      }
    }
  }

  private static void readTabbed(String line, Line place, Sink sink) throws IOException {
    String[] columns = line.split("\t", -1);
    if (columns.length < 2 || columns[0].isBlank()) {
      sink.problem(place, "no id with a tab behind it");
      return;
    }
    List<String> tags = columns.length < 3 ? List.of() : TAGS.splitToList(columns[2]);
    sink.query(new Topic(columns[0].strip(), columns[1].strip(), tags), place);
  }

  private static void readJson(String line, Line place, Sink sink) throws IOException {
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
      sink.problem(place, e.getOriginalMessage());
      return;
    }
    if (id == null || id.isBlank() || text == null) sink.problem(place, "no \"_id\" and \"text\"");
    else sink.query(new Topic(id, text, List.of()), place);
  }
}
