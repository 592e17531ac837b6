package lupe.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Queries with names, one a line: {@code id<TAB>query}, or JSON with {@code _id} and {@code text}.
 */
final class QueryFile {
  private static final JsonFactory JSON = new JsonFactory();

  private QueryFile() {}

  /** Takes what is read, line by line. */
  interface Sink {
    /** A query. */
    void query(String id, String text, Line line) throws IOException;

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
        if (line.isBlank()) continue;
        var place = new Line(file, number);
        if (line.startsWith("{")) readJson(line, place, sink);
        else readTabbed(line, place, sink);
      }
    }
  }

  private static void readTabbed(String line, Line place, Sink sink) throws IOException {
    int tab = line.indexOf('\t');
    if (tab < 1) sink.problem(place, "no id with a tab behind it");
    else sink.query(line.substring(0, tab).strip(), line.substring(tab + 1).strip(), place);
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
    else sink.query(id, text, place);
  }
}
