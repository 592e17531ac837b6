package lupe.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import lupe.article.Article;
import org.junit.jupiter.api.Assumptions;

/** What a loader made of its input. */
final class Loaded implements ArticleSink {
  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z"));

  final List<Article> articles = new ArrayList<>();
  final List<LoadProblem> problems = new ArrayList<>();
  LoadSummary summary = new LoadSummary(0, 0, 0, 0, 0, 0, 0);
  long read;
  long total;

  static ArticleLoader loader() {
    return new ArticleLoader(LoadLimits.standard(), CLOCK);
  }

  static Loaded from(Path... paths) throws IOException {
    return from(LoadLimits.standard(), paths);
  }

  static Loaded from(LoadLimits limits, Path... paths) throws IOException {
    var loaded = new Loaded();
    loaded.summary = new ArticleLoader(limits, CLOCK).load(List.of(paths), loaded);
    return loaded;
  }

  static Loaded jsonLines(String lines) throws IOException {
    return jsonLines(lines.getBytes(StandardCharsets.UTF_8));
  }

  static Loaded jsonLines(byte[] bytes) throws IOException {
    var loaded = new Loaded();
    loaded.summary = loader().loadJsonLines(new ByteArrayInputStream(bytes), "-", loaded);
    return loaded;
  }

  /** The evaluation data of those who have it. */
  static Path shared(String path) {
    return existing("lupe.shared", path);
  }

  static Path testdata(String path) {
    return existing("lupe.testdata", path);
  }

  private static Path existing(String property, String path) {
    Path found = Path.of(System.getProperty(property, "absent")).resolve(path);
    Assumptions.assumeTrue(Files.exists(found), () -> found + " is absent; set -D" + property);
    return found;
  }

  Article only() {
    if (articles.size() != 1) throw new NoSuchElementException(articles + " " + problems);
    return articles.get(0);
  }

  Article article(String id) {
    return articles.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }

  List<String> ids() {
    return articles.stream().map(Article::id).toList();
  }

  List<String> reasons() {
    return problems.stream().map(LoadProblem::reason).toList();
  }

  @Override
  public void article(Article article) {
    articles.add(article);
  }

  @Override
  public void problem(LoadProblem problem) {
    problems.add(problem);
  }

  @Override
  public void progress(long bytes, long of) {
    read = bytes;
    total = of;
  }
}
