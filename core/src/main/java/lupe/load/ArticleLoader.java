package lupe.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import lupe.load.LoadRun.SinkFailure;
import lupe.load.bytes.CountingInput;
import lupe.load.record.ArticleMaker;
import lupe.load.record.Harmless;

/**
 * Reads articles from files, folders and streams, in constant memory.
 *
 * <p>What a file holds is told by its content: text in the usual shapes of an article, JSON lines,
 * JSON, CSV with any usual separator, HTML, RSS and Atom, each also gzipped. In folders, what is
 * none of these is passed over and counted; a file that was asked for itself is a bad record then.
 *
 * <pre>{@code
 * try (IndexUpdate update = ArticleIndex.update(index)) {
 *   LoadSummary summary = ArticleLoader.standard().load(List.of(folder), update::add);
 *   update.input(folder.toString(), summary.bytes(), summary.badRecords(), summary.warnings());
 *   update.commit();
 * }
 * }</pre>
 */
public final class ArticleLoader {
  private final LoadLimits limits;
  private final ArticleMaker maker;

  ArticleLoader(LoadLimits limits, InstantSource clock) {
    this.limits = limits;
    this.maker = new ArticleMaker(limits.fieldChars(), clock);
  }

  /** A loader with the standard limits. */
  public static ArticleLoader standard() {
    return with(LoadLimits.standard());
  }

  /** A loader with other limits. */
  public static ArticleLoader with(LoadLimits limits) {
    return new ArticleLoader(limits, InstantSource.system());
  }

  /**
   * Reads all files, and all files below all folders, in the order of their names.
   *
   * @throws IOException if a named path does not exist, or the sink throws; what is wrong inside of
   *     a file is a problem, not an exception
   */
  public LoadSummary load(List<Path> paths, ArticleSink sink) throws IOException {
    var walk = new InputWalk(paths);
    var run = new LoadRun(sink, walk.bytes());
    try {
      walk.visit(new Visitor(run));
    } catch (SinkFailure e) {
      throw e.unwrapped();
    }
    return run.summary();
  }

  /**
   * Size of all files, and of all files below all folders.
   *
   * @return bytes, or -1 if one is a stream
   */
  public long bytes(List<Path> paths) throws IOException {
    return new InputWalk(paths).bytes();
  }

  /**
   * Reads JSON lines from a stream, which stays open; JSON arrays and gzip are understood, too.
   *
   * @param name what to call it in problems
   */
  public LoadSummary loadJsonLines(InputStream in, String name, ArticleSink sink)
      throws IOException {
    var run = new LoadRun(sink, -1);
    try {
      run.countFile();
      var records = new Records(run, maker, Harmless.whole(name), null);
      guarded(records, () -> ArticleStream.of(counted(in, run), limits).readJson(records));
    } catch (SinkFailure e) {
      throw e.unwrapped();
    }
    return run.summary();
  }

  private static InputStream counted(InputStream in, LoadRun run) {
    return new CountingInput(in, run::read);
  }

  private final class Visitor implements InputWalk.Visitor {
    private final LoadRun run;

    Visitor(LoadRun run) {
      this.run = run;
    }

    @Override
    public void file(InputFile file, long size) {
      var records = recordsOf(file.path(), file.id());
      run.countFile();
      guarded(
          records,
          () -> {
            try (InputStream in = counted(Files.newInputStream(file.path()), run)) {
              if (!ArticleStream.of(in, limits).read(file, records)) run.countPassedOver();
            }
          });
    }

    @Override
    public void skipped(Path path) {
      run.countSkipped();
    }

    @Override
    public void unreadable(Path path, IOException why) {
      recordsOf(path, "").bad(0, reason(why));
    }

    private Records recordsOf(Path path, String id) {
      return new Records(run, maker, Harmless.whole(path.toString()), id);
    }
  }

  @FunctionalInterface
  private interface Reading {
    void run() throws IOException;
  }

  /** One file must not end the run, whatever a parser makes of it. */
  private static void guarded(Records records, Reading reading) {
    try {
      reading.run();
    } catch (SinkFailure e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      records.bad(0, reason(e));
    }
  }

  private static String reason(Throwable e) {
    if (e instanceof AccessDeniedException) return "cannot be read: no permission";
    String message = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    if (message == null) message = e.getClass().getSimpleName();
    return "cannot be read: " + Harmless.excerpt(message);
  }
}
