package lupe.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Measures CPU time of one thread on the distinct words of news. */
@Tag("long")
class SpeedTest {
  private static final Path NEWS =
      Path.of(System.getProperty("lupe.shared", ""), "eval/news/wikinews_de.jsonl");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");

  @Test
  void distinctWordsAreAnalysedQuickly(TestReporter reporter) throws IOException {
    Assumptions.assumeTrue(Files.isRegularFile(NEWS), () -> "no news in " + NEWS);
    Set<String> words = new LinkedHashSet<>();
    for (String line : Files.readAllLines(NEWS)) {
      NO_WORD.splitAsStream(line).filter(word -> !word.isEmpty()).forEach(words::add);
    }
    double best = 0;
    for (int round = 0; round < 20; round++) {
      best = Math.max(best, wordsPerSecond(words));
    }
    reporter.publishEntry("distinct words per CPU second", Double.toString(best));
    assertThat(best).isGreaterThanOrEqualTo(150_000);
  }

  private static double wordsPerSecond(Set<String> words) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    int parts = 0;
    for (String word : words) {
      parts += GermanWords.get().analyse(word).parts().size();
    }
    assertThat(parts).isPositive();
    return words.size() * 1e9 / (threads.getCurrentThreadCpuTime() - start);
  }
}
