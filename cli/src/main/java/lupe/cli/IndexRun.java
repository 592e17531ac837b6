package lupe.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lupe.article.Article;
import lupe.index.Change;
import lupe.index.IndexReceipt;
import lupe.index.IndexUpdate;
import lupe.load.ArticleSink;
import lupe.load.LoadProblem;
import lupe.load.LoadProblem.Severity;
import lupe.load.LoadSummary;

/** One run that brings articles from a loader into an index, and what is counted on the way. */
final class IndexRun implements ArticleSink {
  private static final int EXAMPLES = 5;

  private final IndexUpdate update;
  private final Problems problems;
  private final ProgressBar bar;
  private final long began = System.nanoTime();
  private long articles;
  private long bytes;
  private long total;
  private long repeated;
  private boolean repeatedPaths;
  private final List<String> examples = new ArrayList<>();
  private LoadSummary read = new LoadSummary(0, 0, 0, 0, 0, 0, 0);

  IndexRun(IndexUpdate update, Problems problems, ProgressBar bar) {
    this.update = update;
    this.problems = problems;
    this.bar = bar;
  }

  @Override
  public void article(Article article) throws IOException {
    article(article, "-", 0);
  }

  @Override
  public void article(Article article, String source, long line) throws IOException {
    if (update.add(article) == Change.REPEATED) repeat(article, source, line);
    articles++;
    bar.show(bytes, total, articles);
  }

  @Override
  public void problem(LoadProblem problem) {
    bar.clear();
    problems.add(problem);
  }

  @Override
  public void progress(long bytesRead, long bytesInAll) {
    bytes = bytesRead;
    total = bytesInAll;
    bar.show(bytes, total, articles);
  }

  private void repeat(Article article, String source, long line) {
    repeated++;
    if (examples.size() < EXAMPLES) examples.add(article.id());
    repeatedPaths |= source.endsWith(article.id());
    String reason = "id \"" + article.id() + "\" was there before; this article takes its place";
    problems.repeated(new LoadProblem(Severity.WARNING, source, line, reason));
  }

  /** Tells of ids that are not unique, as articles get lost by it. */
  void sayRepeated(Shell shell) {
    if (repeated == 0) return;
    shell.say(
        String.format(
            Locale.ROOT,
            "%,d %s; the last article of an id counts: %s%s",
            repeated,
            repeated == 1 ? "article has the id of another" : "articles have the id of another",
            String.join(", ", examples),
            repeated > examples.size() ? ", …" : ""));
    if (repeatedPaths)
      shell.say(
          "files without an id or url of their own are called by their path below the folder that"
              + " was named; to tell them apart, name the folder above");
  }

  long repeated() {
    return repeated;
  }

  /** Adds what a loader says at its end. */
  void read(LoadSummary more) {
    read =
        new LoadSummary(
            read.files() + more.files(),
            read.skippedFiles() + more.skippedFiles(),
            read.articles() + more.articles(),
            read.badRecords() + more.badRecords(),
            read.warnings() + more.warnings(),
            read.windows1252() + more.windows1252(),
            read.bytes() + more.bytes());
  }

  /** Takes the bar away until there is progress again. */
  void pause() {
    bar.clear();
  }

  LoadSummary read() {
    return read;
  }

  long articles() {
    return articles;
  }

  long bad() {
    return problems.bad();
  }

  long warnings() {
    return problems.warnings();
  }

  double seconds() {
    return Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
  }

  long articlesPerSecond() {
    return Math.round(articles / Math.max(seconds(), 0.001));
  }

  /** What was done, in one line. */
  String summary(IndexReceipt receipt) {
    var text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%,d %s: %,d added, %,d replaced, %,d unchanged",
            articles,
            articles == 1 ? "article" : "articles",
            receipt.added(),
            receipt.replaced(),
            receipt.unchanged()));
    if (repeated > 0) text.append(String.format(Locale.ROOT, ", %,d repeated", repeated));
    if (bad() > 0) text.append(String.format(Locale.ROOT, ", %,d bad", bad()));
    if (warnings() > 0) text.append(String.format(Locale.ROOT, ", %,d with doubts", warnings()));
    return text.append(
            String.format(
                Locale.ROOT,
                "; %.1f s, %,d articles/s; %,d in the index%s",
                seconds(),
                articlesPerSecond(),
                receipt.articles(),
                receipt.published() ? "" : " if it were published"))
        .toString();
  }
}
