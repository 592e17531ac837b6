package lupe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lupe status}. */
@Command(
    name = "status",
    description = {
      "Tell which generation is live, how old it is, and whether it can be searched.",
      "Exit code 3 or 5 if it cannot."
    })
final class StatusCommand implements Callable<Integer> {
  private final Shell shell;

  @Spec private CommandSpec spec;
  @Mixin private IndexFolder index = new IndexFolder();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(
      names = "--prom",
      description = "Print metrics for Prometheus; exit code 0 also where there is no index.")
  private boolean prom;

  StatusCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    if (json && prom)
      throw new ParameterException(spec.commandLine(), "--json and --prom exclude each other");
    Path folder = index.path(shell);
    Status status = Status.of(folder);
    if (prom) {
      Metrics.write(shell.out(), status);
      return Exit.OK;
    }
    if (json) status.writeJson(shell.out());
    else if (status.live() != null) status.writeText(shell.out());
    IOException problem = status.problem();
    if (problem != null) throw problem;
    return Exit.OK;
  }
}
