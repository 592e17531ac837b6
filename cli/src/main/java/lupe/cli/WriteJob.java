package lupe.cli;

import java.io.IOException;
import java.nio.file.Path;
import lupe.ArticleIndex;
import lupe.entity.NewsEntityRecognizer;
import lupe.index.IndexReceipt;
import lupe.index.IndexUpdate;
import lupe.index.PublicationRefusedException;

/** A run that reads articles and writes them: what {@code index} and {@code rebuild} share. */
final class WriteJob {
  private final Shell shell;
  private final String command;
  private final NamedIndex index;
  private final Path folder;
  private final Inputs inputs;

  /** How a kind of run begins and ends. */
  interface Kind {
    /** Begins to write. */
    IndexUpdate begin(ArticleIndex.Builder settings) throws IOException;

    /** Publishes, or not. */
    IndexReceipt end(IndexUpdate update) throws IOException;

    /** Whether it goes on where there was not a single article. */
    boolean takesNothing();
  }

  WriteJob(Shell shell, String command, NamedIndex index, Inputs inputs) throws IOException {
    this.shell = shell;
    this.command = command;
    this.index = index;
    this.folder = index.toWrite(shell);
    this.inputs = inputs;
  }

  /** Runs; the exit code. */
  int run(Kind kind) throws IOException {
    inputs.check();
    try (var written = RunReport.to(inputs.report(), command, folder, inputs.paths())) {
      try {
        return run(kind, written);
      } catch (IOException | RuntimeException | Error e) {
        end(written, Outcome.failed(e));
        throw e;
      }
    }
  }

  private int run(Kind kind, RunReport written) throws IOException {
    var settings =
        index
            .with(ArticleIndex.at(folder))
            .entities(NewsEntityRecognizer.get())
            .inputBytes(inputs.bytes());
    try (var rollback = new Rollback(shell, kind.begin(settings))) {
      var problems = new Problems(shell, written, inputs.verbose());
      var run = new IndexRun(rollback.update(), problems, new ProgressBar(shell));
      try {
        inputs.load(shell, run);
        return end(kind, run, rollback, written);
      } catch (IOException | RuntimeException | Error e) {
        run.pause();
        rollback.awaitIfInterrupted();
        throw e;
      }
    }
  }

  private int end(Kind kind, IndexRun run, Rollback rollback, RunReport written)
      throws IOException {
    if (run.articles() == 0 && !kind.takesNothing()) {
      end(written, Outcome.nothing(run));
      shell.say(
          "nothing to read in "
              + inputs.names()
              + (run.bad() > 0 ? " but bad records: " + run.bad() : ""));
      return run.bad() > 0 ? Exit.BAD_RECORDS : Exit.NOTHING;
    }
    rollback.update().input(inputs.names(), run.read().bytes(), run.bad(), run.warnings());
    run.sayRepeated(shell);
    IndexReceipt receipt;
    try {
      receipt = rollback.commit(kind);
    } catch (PublicationRefusedException e) {
      end(written, Outcome.refused(run, e));
      throw e;
    }
    if (receipt.gate().forced())
      shell.say("published all the same: " + String.join("; ", receipt.gate().refusals()));
    end(written, Outcome.done(run, receipt));
    if (!inputs.json()) shell.out().write(run.summary(receipt) + "\n");
    return run.bad() > 0 ? Exit.BAD_RECORDS : Exit.OK;
  }

  private void end(RunReport written, Outcome outcome) throws IOException {
    if (!written.end(outcome)) return;
    if (inputs.json()) {
      RunReport.line(shell.out(), command, folder, inputs.paths(), outcome);
      shell.out().flush();
    }
  }
}
