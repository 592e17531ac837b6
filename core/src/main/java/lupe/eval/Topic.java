package lupe.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A query whose answers were judged.
 *
 * @param id such as T01
 * @param query as a searcher types it
 * @param tags kinds of difficulty, may be empty
 */
public record Topic(String id, String query, List<String> tags) {
  /** Copies the list. */
  public Topic {
    tags = List.copyOf(tags);
  }

  /**
   * Reads lines of {@code id TAB query}, and tags separated by commas in a third column where there
   * is one.
   *
   * @throws IOException with file and line if a line has no tab
   */
  public static List<Topic> read(Path file) throws IOException {
    var topics = new ArrayList<Topic>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) continue;
      String[] columns = line.split("\t", -1);
      if (columns.length < 2) {
        throw new IOException(file + ":" + number + ": wanted: id TAB query, found: " + line);
      }
      List<String> tags =
          columns.length < 3 || columns[2].isBlank()
              ? List.of()
              : Arrays.asList(columns[2].split(","));
      topics.add(new Topic(columns[0], columns[1], tags));
    }
    return topics;
  }
}
