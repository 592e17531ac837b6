package lupe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import lupe.ArticleIndex;
import lupe.entity.NewsEntityRecognizer;
import lupe.index.IndexReceipt;
import lupe.load.ArticleLoader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lupe index}. */
@Command(
    name = "index",
    abbreviateSynopsis = true,
    description = "Add articles to the index, or replace those of the same id.",
    footer = {
      "",
      "Reads txt, jsonl, json, csv, tsv, html, RSS and Atom, each also gzipped.",
      "Keys: id, title, body, teaser, date, section, source, url, author, entities."
    })
final class IndexCommand implements Callable<Integer> {
  private static final Path STANDARD_INPUT = Path.of("-");

  private final Shell shell;

  @Spec private CommandSpec spec;
  @Mixin private IndexFolder index = new IndexFolder();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what was done and all that is wrong with the input as JSON.")
  private @Nullable Path report;

  @Option(
      names = {"-v", "--verbose"},
      description = "Show every bad record and every doubt.")
  private boolean verbose;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files and folders of articles; - reads JSON lines from standard input.")
  private List<Path> inputs = List.of();

  IndexCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    checkInputs();
    Path folder = index.toWrite(shell);
    try (var written = RunReport.to(report, folder, inputs);
        var rollback =
            new Rollback(
                shell, ArticleIndex.at(folder).entities(NewsEntityRecognizer.get()).update())) {
      var problems = new Problems(shell, written, verbose);
      var run = new IndexRun(rollback.update(), problems, new ProgressBar(shell));
      try {
        load(run);
        return end(run, rollback, written);
      } catch (IOException | RuntimeException | Error e) {
        run.pause();
        rollback.awaitIfInterrupted();
        written.failed(e);
        throw e;
      }
    }
  }

  private void checkInputs() {
    for (Path input : inputs)
      if (!input.equals(STANDARD_INPUT) && !Files.exists(input))
        throw new ParameterException(spec.commandLine(), input + ": no such file or folder");
  }

  private void load(IndexRun run) throws IOException {
    ArticleLoader loader = ArticleLoader.standard();
    List<Path> files = inputs.stream().filter(input -> !input.equals(STANDARD_INPUT)).toList();
    if (!files.isEmpty()) run.read(loader.load(files, run));
    if (files.size() < inputs.size()) run.read(loader.loadJsonLines(shell.in(), "-", run));
    run.pause();
  }

  private int end(IndexRun run, Rollback rollback, RunReport written) throws IOException {
    if (run.articles() == 0) {
      written.nothing(run);
      shell.say(
          "nothing to read in "
              + names()
              + (run.bad() > 0 ? " but bad records: " + run.bad() : ""));
      return run.bad() > 0 ? Exit.BAD_RECORDS : Exit.NOTHING;
    }
    rollback.update().input(names(), run.read().bytes(), run.bad(), run.warnings());
    IndexReceipt receipt = rollback.commit();
    written.done(run, receipt);
    shell.out().write(run.summary(receipt) + "\n");
    return run.bad() > 0 ? Exit.BAD_RECORDS : Exit.OK;
  }

  private String names() {
    return inputs.stream().map(Path::toString).collect(Collectors.joining(", "));
  }
}
