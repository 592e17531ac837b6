package lupe.load;

import java.io.IOException;
import lupe.article.Article;
import lupe.load.LoadProblem.Severity;

/** Counts what one run reads, and tells exceptions of the sink from those of the input. */
final class LoadRun {
  private final ArticleSink sink;
  private final long total;
  private long files;
  private long skipped;
  private long articles;
  private long badRecords;
  private long warnings;
  private long windows1252;
  private long bytes;

  /** Begins a run over so many bytes, -1 if not known. */
  LoadRun(ArticleSink sink, long total) {
    this.sink = sink;
    this.total = total;
  }

  /** What the sink throws, carried past the readers, which catch all else. */
  @SuppressWarnings("serial")
  static final class SinkFailure extends RuntimeException {
    private SinkFailure(Exception cause) {
      super(cause);
    }

    /** Throws what the sink threw. */
    IOException unwrapped() {
      Throwable cause = getCause();
      if (cause instanceof IOException io) return io;
      throw cause instanceof RuntimeException e ? e : this;
    }
  }

  void article(Article article, String source, long line) {
    articles++;
    try {
      sink.article(article, source, line);
    } catch (IOException | RuntimeException e) {
      throw new SinkFailure(e);
    }
  }

  void problem(LoadProblem problem) {
    if (problem.severity() == Severity.BAD_RECORD) badRecords++;
    else warnings++;
    try {
      sink.problem(problem);
    } catch (RuntimeException e) {
      throw new SinkFailure(e);
    }
  }

  void read(long count) {
    bytes += count;
    try {
      sink.progress(bytes, total);
    } catch (RuntimeException e) {
      throw new SinkFailure(e);
    }
  }

  void countFile() {
    files++;
  }

  void countSkipped() {
    skipped++;
  }

  /** The file that was counted last turned out to hold no articles. */
  void countPassedOver() {
    files--;
    skipped++;
  }

  void countWindows1252() {
    windows1252++;
  }

  LoadSummary summary() {
    return new LoadSummary(files, skipped, articles, badRecords, warnings, windows1252, bytes);
  }
}
