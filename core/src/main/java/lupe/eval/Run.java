package lupe.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a search engine answered to topics.
 *
 * @param name such as the name of the file
 * @param rankings ids of articles by topic, best first
 */
public record Run(String name, Map<String, List<String>> rankings) {
  /** Copies the map. */
  public Run {
    rankings = Map.copyOf(rankings);
  }

  /**
   * Reads lines of {@code topic Q0 article rank score tag}, as TREC has them. As trec_eval does, it
   * goes by the scores; equal ones stay in the order of the file.
   *
   * @throws IOException with file and line if a line is not understood
   */
  public static Run read(Path file) throws IOException {
    Map<String, List<Answer>> answers = new LinkedHashMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) continue;
      String[] columns = line.strip().split("\\s+", -1);
      try {
        var answer = new Answer(columns[2], Double.parseDouble(columns[4]));
        answers.computeIfAbsent(columns[0], t -> new ArrayList<>()).add(answer);
      } catch (IndexOutOfBoundsException | NumberFormatException e) {
        throw new IOException(
            file + ":" + number + ": wanted: topic Q0 article rank score tag, found: " + line, e);
      }
    }
    return new Run(String.valueOf(file.getFileName()), rankings(answers));
  }

  private static Map<String, List<String>> rankings(Map<String, List<Answer>> answers) {
    Map<String, List<String>> rankings = new LinkedHashMap<>();
    answers.forEach((topic, list) -> {
      list.sort(Comparator.comparingDouble(Answer::score).reversed());
      rankings.put(topic, list.stream().map(Answer::article).distinct().toList());
    });
    return rankings;
  }

  /** What was answered to a topic; empty if nothing was. */
  public List<String> of(String topic) {
    return rankings.getOrDefault(topic, List.of());
  }

  private record Answer(String article, double score) {}
}
