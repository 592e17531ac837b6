package lupe.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lupe.ArticleIndex;
import lupe.article.Article;
import lupe.index.copies.Sketch;
import lupe.load.ArticleLoader;

/** Prints what near-copies cost: of indexing, and of warm searches for headlines. */
final class MeasureListing {
  private MeasureListing() {}

  /** Measures on the articles of a file. */
  public static void main(String[] args) throws IOException {
    var articles = new ArrayList<Article>();
    ArticleLoader.standard().load(List.of(Path.of(args[0])), articles::add);
    for (int round = 0; round < 3; round++) {
      long start = System.nanoTime();
      try (var index = ArticleIndex.inMemory()) {
        fill(index, articles);
        long indexed = System.nanoTime() - start;
        start = System.nanoTime();
        for (int i = 0; i < 10; i++)
          for (Article article : articles) Sketch.of(article.teaser(), article.body());
        long sketched = (System.nanoTime() - start) / 10;
        System.out.printf(
            "indexing %d ms, sketches %.1f ms = %.2f %%%n",
            indexed / 1_000_000, sketched / 1e6, 100.0 * sketched / indexed);
        if (round == 2) search(index, articles);
      }
    }
  }

  private static void fill(ArticleIndex index, List<Article> articles) throws IOException {
    try (var update = index.update()) {
      for (Article article : articles) update.add(article);
      update.commit();
    }
  }

  private static void search(ArticleIndex index, List<Article> articles) throws IOException {
    var queries = new ArrayList<String>();
    for (Article article : articles) {
      queries.addAll(
          Arrays.stream(article.title().split("[^\\p{L}-]+", -1))
              .filter(word -> word.length() > 3)
              .limit(2)
              .toList());
    }
    for (int snippets : new int[] {0, 2}) {
      for (int round = 0; round < 4; round++) {
        for (boolean all : new boolean[] {true, false}) {
          long[] times = new long[queries.size()];
          for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            index.search(SearchRequest.of(queries.get(i)).snippets(snippets).allCopies(all));
            times[i] = System.nanoTime() - start;
          }
          Arrays.sort(times);
          System.out.printf(
              "snippets %d, %s: median %d us, 99th %d us%n",
              snippets,
              all ? "all copies" : "collapsed ",
              times[times.length / 2] / 1000,
              times[times.length * 99 / 100] / 1000);
        }
      }
    }
  }
}
