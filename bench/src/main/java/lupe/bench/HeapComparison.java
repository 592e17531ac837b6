package lupe.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import lupe.ArticleIndex;
import lupe.search.SearchRequest;

/**
 * Heap that an open index holds once all queries were asked: Lupe beside bare Lucene. Caches that
 * all indexes of a process share, of words, are not in it.
 */
final class HeapComparison {
  private static final double MEGABYTE = 1e6;

  private HeapComparison() {}

  /** Prints a row of a table. */
  static void run(Path lupe, Path plain, List<Queries> kinds, PrintStream out) throws IOException {
    double ofLupe;
    double ofPlain;
    long before = used();
    try (var index = ArticleIndex.open(lupe)) {
      for (Queries queries : kinds) {
        for (String query : queries.texts()) index.search(SearchRequest.of(query));
      }
      ofLupe = (used() - before) / MEGABYTE;
    }
    before = used();
    try (var index = new PlainLucene(plain)) {
      for (Queries queries : kinds) for (String query : queries.texts()) index.search(query, true);
      ofPlain = (used() - before) / MEGABYTE;
    }
    out.printf(
        Locale.ROOT,
        "| heap of an open index after all queries, MB | %.1f | %.1f | %.2f |%n",
        ofLupe,
        ofPlain,
        ofLupe / ofPlain);
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
