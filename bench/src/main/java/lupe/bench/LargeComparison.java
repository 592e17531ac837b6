package lupe.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lupe.article.Article;
import lupe.entity.EntityRecognizer;
import lupe.entity.NewsEntityRecognizer;

/**
 * Corpora that do not fit into memory: indexes built once, in a process of their own, and searched
 * in another, so that the heap of each is what {@code -Xmx} allows.
 */
final class LargeComparison {
  /** Queries are drawn from so many articles at the beginning of a corpus. */
  private static final int DRAWN_FROM = 10_000;

  private final Path corpus;
  private final Path lupe;
  private final Path plain;

  /**
   * A comparison.
   *
   * @param folder where both indexes are, or will be
   */
  LargeComparison(Path corpus, Path folder) {
    this.corpus = corpus;
    this.lupe = folder.resolve("lupe");
    this.plain = folder.resolve("plain");
  }

  /** Builds both indexes with two threads and prints rows of a table. */
  void build(boolean names, PrintStream out) throws IOException {
    EntityRecognizer recognizer = names ? NewsEntityRecognizer.get() : EntityRecognizer.NONE;
    var comparison = new IndexComparison(corpus, articles(), lupe, plain);
    comparison.runOnce("index build with" + (names ? "" : "out") + " entities", recognizer, out);
    out.printf(Locale.ROOT, "| largest heap, MB | %d |%n", Runtime.getRuntime().maxMemory() >> 20);
  }

  /** Searches both indexes and prints rows of a table. */
  void search(int rounds, PrintStream out) throws IOException {
    SearchComparison.run(lupe, plain, Queries.of(firstArticles()), rounds, out);
    out.printf(Locale.ROOT, "| largest heap, MB | %d |%n", Runtime.getRuntime().maxMemory() >> 20);
  }

  private int articles() throws IOException {
    try (Stream<String> lines = Files.lines(corpus)) {
      return Math.toIntExact(lines.count());
    }
  }

  private List<Article> firstArticles() throws IOException {
    Path some = Files.createTempFile("lupe-bench", ".jsonl");
    try (BufferedReader lines = Files.newBufferedReader(corpus)) {
      Files.write(some, lines.lines().limit(DRAWN_FROM).toList());
      return Articles.read(List.of(some));
    } finally {
      Files.delete(some);
    }
  }
}
