package lupe.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import lupe.article.Article;

/**
 * Lupe beside bare Lucene.
 *
 * <pre>
 * corpus   COUNT SEED OUT.jsonl ARTICLES…      makes articles of the sentences of others
 * compare  ROUNDS CORPUS.jsonl [PROGRAM]       prints a table; PROGRAM is the start script of lupe
 * build    CORPUS.jsonl FOLDER names|plain     large corpora: builds both indexes in FOLDER once
 * queries  CORPUS.jsonl FOLDER ROUNDS          searches the indexes in FOLDER
 * analysis ROUNDS ARTICLES…                    text to terms alone
 * search   INDEX QUERY                         one query of bare Lucene: the cold start of a program
 * </pre>
 */
public final class Main {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private Main() {}

  /** Runs what the first argument names. */
  public static void main(String[] args) throws IOException {
    switch (args[0]) {
      case "corpus" ->
          Corpus.write(
              Articles.read(paths(args, 4)),
              Integer.parseInt(args[1]),
              Long.parseLong(args[2]),
              Path.of(args[3]));
      case "compare" ->
          compare(Integer.parseInt(args[1]), Path.of(args[2]), args.length > 3 ? args[3] : "");
      case "build" ->
          new LargeComparison(Path.of(args[1]), Path.of(args[2]))
              .build(args[3].equals("names"), OUT);
      case "queries" ->
          new LargeComparison(Path.of(args[1]), Path.of(args[2]))
              .search(Integer.parseInt(args[3]), OUT);
      case "analysis" -> new AnalysisComparison(paths(args, 2), Integer.parseInt(args[1])).run(OUT);
      case "search" -> {
        try (var plain = new PlainLucene(Path.of(args[1]))) {
          plain.search(args[2], false).forEach(OUT::println);
        }
      }
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static List<Path> paths(String[] args, int from) {
    return List.of(args).subList(from, args.length).stream().map(Path::of).toList();
  }

  private static void compare(int rounds, Path corpus, String program) throws IOException {
    List<Article> articles = Articles.read(List.of(corpus));
    List<Queries> queries = Queries.of(articles);
    int count = articles.size();
    articles.clear();
    Path folder = Files.createTempDirectory("lupe-bench");
    Path lupe = folder.resolve("lupe");
    Path plain = folder.resolve("plain");
    OUT.printf(
        Locale.ROOT, "%d articles, %d rounds, Java %s%n%n", count, rounds, Runtime.version());
    OUT.println("| what | Lupe | bare Lucene | Lupe / bare (least–most) |");
    OUT.println("|---|---|---|---|");
    try {
      new IndexComparison(corpus, count, lupe, plain).run(rounds, OUT);
      SearchComparison.run(lupe, plain, queries, rounds, OUT);
      HeapComparison.run(lupe, plain, queries, OUT);
      if (!program.isEmpty()) ColdComparison.run(Path.of(program), lupe, plain, rounds, OUT);
    } finally {
      Folders.delete(folder);
    }
  }
}
