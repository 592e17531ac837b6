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
  /** Rounds until the compiler of the JVM is done with most of both. */
  private static final int WARM_UP = 3;

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
    out.println(sizes("index size"));
    compare("index build without entities, two threads", 2, EntityRecognizer.NONE, rounds, out);
    compare("index build with entities, two threads", 2, NewsEntityRecognizer.get(), rounds, out);
    out.println(sizes("index size with entities"));
  }

  /** Builds both once, with two threads, and prints rows of a table. */
  void runOnce(String what, EntityRecognizer names, PrintStream out) throws IOException {
    compare(what + ", two threads", 2, names, 0, 1, out);
    out.println(sizes("index size"));
  }

  private String sizes(String what) throws IOException {
    long ofLupe = Folders.size(lupe);
    long ofPlain = Folders.size(plain);
    double ratio = (double) ofLupe / ofPlain;
    return String.format(
        Locale.ROOT, "| %s, MB | %.1f | %.1f | %.2f |", what, ofLupe / 1e6, ofPlain / 1e6, ratio);
  }

  private void compare(
      String what, int threads, EntityRecognizer names, int rounds, PrintStream out)
      throws IOException {
    compare(what, threads, names, WARM_UP, rounds, out);
  }

  /** Compares; the rounds of the warm-up, which come first, do not count. */
  private void compare(
      String what, int threads, EntityRecognizer names, int warmUp, int rounds, PrintStream out)
      throws IOException {
    var perCpuSecond = new Ratios();
    var perSecond = new Ratios();
    for (int round = -warmUp; round < rounds; round++) {
      Speed ofLupe = Speed.of(count, () -> indexLupe(threads, names));
      Speed ofPlain = Speed.of(count, () -> indexPlain(threads));
      if (round < 0) continue;
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
