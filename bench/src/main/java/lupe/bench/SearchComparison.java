package lupe.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lupe.ArticleIndex;
import lupe.search.SearchRequest;

/** Warm queries: Lupe beside bare Lucene, in alternating rounds of one process. */
final class SearchComparison {
  /** Times that each query is asked in a round. */
  private static final int REPEATS = 5;

  /** Rounds until the compiler of the JVM is done with both. */
  private static final int WARM_UP = 40;

  private final ArticleIndex lupe;
  private final PlainLucene plain;
  private long found;

  /** A comparison of two open indexes. */
  SearchComparison(ArticleIndex lupe, PlainLucene plain) {
    this.lupe = lupe;
    this.plain = plain;
  }

  /** Prints rows of a table for queries of each kind, and of two indexes that hold the same. */
  static void run(Path lupe, Path plain, List<Queries> kinds, int rounds, PrintStream out)
      throws IOException {
    try (var lupeIndex = ArticleIndex.open(lupe);
        var plainIndex = new PlainLucene(plain)) {
      var comparison = new SearchComparison(lupeIndex, plainIndex);
      for (Queries queries : kinds) comparison.compare(queries, false, rounds, out);
      for (Queries queries : kinds) comparison.compare(queries, true, rounds, out);
    }
  }

  private interface Search {
    int search(String query) throws IOException;
  }

  private void compare(Queries queries, boolean extracts, int rounds, PrintStream out)
      throws IOException {
    var medians = new Ratios();
    var last = new Ratios();
    for (int round = -WARM_UP; round < rounds; round++) {
      List<Double> ofLupe = micros(queries, query -> searchLupe(query, extracts));
      List<Double> ofPlain = micros(queries, query -> plain.search(query, extracts).size());
      if (round < 0) continue;
      medians.add(percentile(ofLupe, 50), percentile(ofPlain, 50));
      last.add(percentile(ofLupe, 99), percentile(ofPlain, 99));
    }
    String what = queries.kind() + (extracts ? " with extracts and reasons" : "");
    out.println(medians.row(what + ", median µs", "%.0f"));
    out.println(last.row(what + ", 99th percentile µs", "%.0f"));
    if (found == 0) throw new IllegalStateException("nothing was found");
  }

  private int searchLupe(String query, boolean extracts) throws IOException {
    var request = SearchRequest.of(query).snippets(extracts ? 2 : 0).allCopies(true);
    return lupe.search(request).hits().size();
  }

  private List<Double> micros(Queries queries, Search search) throws IOException {
    var micros = new ArrayList<Double>();
    for (int i = 0; i < REPEATS; i++) {
      for (String query : queries.texts()) {
        long begun = System.nanoTime();
        found += search.search(query);
        micros.add((System.nanoTime() - begun) / 1e3);
      }
    }
    Collections.sort(micros);
    return micros;
  }

  private static double percentile(List<Double> sorted, int percent) {
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }
}
