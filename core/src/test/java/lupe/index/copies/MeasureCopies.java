package lupe.index.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import lupe.article.Article;
import lupe.load.ArticleLoader;
import org.jspecify.annotations.Nullable;

/** Prints the table of docs/near-copies.md. */
final class MeasureCopies {
  private MeasureCopies() {}

  /** What is done to the sentences of an article. */
  record Edit(String name, UnaryOperator<List<String>> change) {}

  /** An article, its sketch, and how many sentences it has. */
  record Sketched(Article article, @Nullable Sketch sketch, int sentences) {
    static Sketched of(Article article) {
      return new Sketched(
          article, Sketch.of(article.teaser(), article.body()), Edits.sentences(article).size());
    }
  }

  static List<Edit> edits(Edits edits) {
    return List.of(
        new Edit("headline and dateline", s -> s),
        new Edit("10 % dropped", s -> edits.dropped(s, 0.1)),
        new Edit("30 % dropped", s -> edits.dropped(s, 0.3)),
        new Edit("30 % cut at the end", s -> Edits.cut(s, 0.3)),
        new Edit("30 % moved", s -> edits.moved(s, 0.3)),
        new Edit("15 % dropped, 15 % moved", s -> edits.moved(edits.dropped(s, 0.15), 0.15)),
        new Edit("a word changed in 30 %", s -> edits.reworded(s, 0.3)),
        new Edit("50 % dropped", s -> edits.dropped(s, 0.5)));
  }

  /** Articles of testdata and, if given, of Wikinews. */
  static List<Sketched> articles(Path... paths) throws IOException {
    var articles = new ArrayList<Article>();
    for (Path path : paths) {
      if (Files.exists(path)) ArticleLoader.standard().load(List.of(path), articles::add);
    }
    return articles.stream().map(Sketched::of).toList();
  }

  /** Prints recall by edit and threshold, then pairs of different articles above each. */
  public static void main(String[] args) throws IOException {
    List<Sketched> articles =
        articles(java.util.Arrays.stream(args).map(Path::of).toArray(Path[]::new));
    double[] thresholds = {0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6};
    var out = new StringBuilder();
    for (Edit edit : edits(new Edits(1))) {
      int pairs = 0;
      int keyed = 0;
      int[] found = new int[thresholds.length];
      for (Sketched a : articles) {
        if (a.sketch == null || a.sentences < 4) continue;
        Article version =
            new Edits(a.article.id().hashCode())
                .version(a.article, edit.change.apply(Edits.sentences(a.article)));
        Sketch copy = Sketch.of(null, version.body());
        pairs++;
        if (copy == null) continue;
        double r = a.sketch.resemblance(copy);
        boolean key = a.sketch.isCopyOf(copy) || r < Sketch.THRESHOLD;
        if (key) keyed++;
        for (int t = 0; t < thresholds.length; t++) if (r >= thresholds[t]) found[t]++;
      }
      out.append(
          String.format(
              Locale.ROOT, "| %-26s | %d | key %.4f", edit.name, pairs, (double) keyed / pairs));
      for (int f : found) out.append(String.format(Locale.ROOT, " | %.4f", (double) f / pairs));
      out.append('\n');
    }
    int[] others = new int[thresholds.length];
    for (int i = 0; i < articles.size(); i++) {
      for (int j = 0; j < i; j++) {
        Sketch a = articles.get(i).sketch;
        Sketch b = articles.get(j).sketch;
        if (a == null || b == null) continue;
        double r = a.resemblance(b);
        for (int t = 0; t < thresholds.length; t++) if (r >= thresholds[t]) others[t]++;
        if (r >= 0.12) {
          out.append(
              String.format(
                  Locale.ROOT,
                  "%.3f %s <> %s%n",
                  r,
                  articles.get(i).article.title(),
                  articles.get(j).article.title()));
        }
      }
    }
    out.append("others ").append(java.util.Arrays.toString(others)).append('\n');
    out.append(articles.size()).append(" articles\n");
    System.out.print(out);
  }
}
