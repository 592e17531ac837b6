package lupe.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import lupe.ArticleIndex;
import lupe.entity.EntityRecognizer;
import lupe.entity.NewsEntityRecognizer;
import lupe.load.ArticleLoader;

/** Building an index of a file: Lupe beside bare Lucene, in alternating rounds of one process. */
final class IndexComparison {
  private final Path articles;
  private final int count;
  private final Path lupe;
  private final Path plain;

  /**
   * A comparison on a file.
   *
   * @param count articles in it
   * @param lupe folder for Lupe's index, which is there afterwards
   * @param plain folder for the other
   */
  IndexComparison(Path articles, int count, Path lupe, Path plain) {
    this.articles = articles;
    this.count = count;
    this.lupe = lupe;
    this.plain = plain;
  }

  /** Prints rows of a table. */
  void run(int rounds, PrintStream out) throws IOException {
    compare("index build without entities, one thread", 1, EntityRecognizer.NONE, rounds, out);
    out.printf(
        Locale.ROOT,
        "| index size, MB | %.1f | %.1f | %.2f |%n",
        Folders.size(lupe) / 1e6,
        Folders.size(plain) / 1e6,
        (double) Folders.size(lupe) / Folders.size(plain));
    compare("index build without entities, two threads", 2, EntityRecognizer.NONE, rounds, out);
    compare("index build with entities, two threads", 2, NewsEntityRecognizer.get(), rounds, out);
    out.printf(
        Locale.ROOT,
        "| index size with entities, MB | %.1f | %.1f | %.2f |%n",
        Folders.size(lupe) / 1e6,
        Folders.size(plain) / 1e6,
        (double) Folders.size(lupe) / Folders.size(plain));
  }

  private void compare(
      String what, int threads, EntityRecognizer names, int rounds, PrintStream out)
      throws IOException {
    var perCpuSecond = new Ratios();
    var perSecond = new Ratios();
    for (int round = 0; round <= rounds; round++) {
      Speed ofLupe = Speed.of(count, () -> indexLupe(threads, names));
      Speed ofPlain = Speed.of(count, () -> indexPlain(threads));
      if (round == 0) continue; // For the compiler.
      perCpuSecond.add(ofLupe.perCpuSecond, ofPlain.perCpuSecond);
      perSecond.add(ofLupe.perSecond, ofPlain.perSecond);
    }
    out.println(perCpuSecond.row(what + ", articles per CPU second", "%.0f"));
    out.println(perSecond.row(what + ", articles per second", "%.0f"));
  }

  private record Speed(double perCpuSecond, double perSecond) {
    static Speed of(int articles, CpuTime.Work work) throws IOException {
      long begun = System.nanoTime();
      double cpu = CpuTime.ofProcess(work);
      return new Speed(articles / cpu, articles / ((System.nanoTime() - begun) / 1e9));
    }
  }

  private void indexLupe(int threads, EntityRecognizer names) throws IOException {
    Folders.delete(lupe);
    try (var update = ArticleIndex.at(lupe).threads(threads).entities(names).update()) {
      ArticleLoader.standard().load(List.of(articles), update::add);
      update.commit();
    }
  }

  private void indexPlain(int threads) throws IOException {
    Folders.delete(plain);
    PlainLucene.index(articles, plain, threads);
  }
}
