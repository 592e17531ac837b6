package lupe.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lupe.eval.Topic;

/** Queries with names, a line each as {@link Topic#parse} has it. */
final class QueryFile {
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
        read(line, new Line(file, number), sink);
      }
    }
  }

  private static void read(String line, Line place, Sink sink) throws IOException {
    Optional<Topic> topic;
    try {
      topic = Topic.parse(line);
    } catch (IllegalArgumentException e) {
      sink.problem(place, String.valueOf(e.getMessage()));
      return;
    }
    if (topic.isPresent()) sink.query(topic.get(), place);
  }
}
