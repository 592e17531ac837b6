package lupe.load;

import lupe.article.Article;
import lupe.load.LoadProblem.Severity;
import lupe.load.bytes.Slice;
import lupe.load.bytes.TextDecoder;
import lupe.load.record.ArticleMaker;
import lupe.load.record.BadRecordException;
import lupe.load.record.RawArticle;
import org.jspecify.annotations.Nullable;

/** The records of one file on their way to the sink. */
final class Records {
  private final LoadRun run;
  private final ArticleMaker maker;
  private final String file;
  private final @Nullable String path;

  /**
   * Begins a file.
   *
   * @param file name for problems
   * @param path what the file is called below the folder that was asked for, or null for a stream
   */
  Records(LoadRun run, ArticleMaker maker, String file, @Nullable String path) {
    this.run = run;
    this.maker = maker;
    this.file = file;
    this.path = path;
  }

  /** What the file is called below the folder that was asked for, or null for a stream. */
  @Nullable String path() {
    return path;
  }

  /** Hands on a record that begins in a line, if it can be made an article. */
  void add(RawArticle raw, long line) {
    Article article;
    try {
      article = maker.make(raw, path, reason -> doubt(line, reason));
    } catch (BadRecordException e) {
      bad(line, e.reason());
      return;
    }
    run.article(article, file, line);
  }

  /** A record that was lost; line 0 means the file. */
  void bad(long line, String reason) {
    run.problem(new LoadProblem(Severity.BAD_RECORD, file, line, reason));
  }

  /** A doubt about a record that is used. */
  void doubt(long line, String reason) {
    run.problem(new LoadProblem(Severity.WARNING, file, line, reason));
  }

  /** Decodes bytes, and counts and reports them if they are not UTF-8. */
  String decode(Slice slice, long line) {
    TextDecoder.Decoded decoded = TextDecoder.decode(slice);
    if (decoded.fallback() > 0) windows1252(line, decoded.fallback());
    return decoded.text();
  }

  /** Counts and reports a file or record that is not UTF-8. */
  void windows1252(long line, int bytes) {
    run.countWindows1252();
    doubt(
        line, "not UTF-8; " + bytes + (bytes == 1 ? " byte" : " bytes") + " read as windows-1252");
  }
}
