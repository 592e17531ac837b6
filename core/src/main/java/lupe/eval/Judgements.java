package lupe.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How well articles answer topics: 0 not at all, higher is better. */
public final class Judgements {
  private final Map<String, Map<String, Integer>> grades;

  /** By topic, then by article. */
  public Judgements(Map<String, Map<String, Integer>> grades) {
    this.grades = new LinkedHashMap<>(grades);
  }

  /**
   * Reads lines of {@code topic TAB article TAB grade}, with or without a header, or of TREC's four
   * columns.
   *
   * @throws IOException with file and line if a line is not understood
   */
  public static Judgements read(Path file) throws IOException {
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) continue;
      String[] columns = line.indexOf('\t') >= 0 ? line.split("\t", -1) : line.split("\\s+", -1);
      int last = columns.length - 1;
      if (number == 1 && !columns[last].matches("-?\\d+")) continue;
      if (last < 2 || !columns[last].matches("-?\\d+")) {
        throw new IOException(
            file + ":" + number + ": wanted: topic TAB article TAB grade, found: " + line);
      }
      grades
          .computeIfAbsent(columns[0], t -> new HashMap<>())
          .put(columns[last - 1], Integer.valueOf(columns[last]));
    }
    return new Judgements(grades);
  }

  /** Ids of the topics with judgements, in the order of the file. */
  public List<String> topics() {
    return List.copyOf(grades.keySet());
  }

  /** The grades of a topic by article; empty if nothing was judged. */
  public Map<String, Integer> of(String topic) {
    return grades.getOrDefault(topic, Map.of());
  }
}
