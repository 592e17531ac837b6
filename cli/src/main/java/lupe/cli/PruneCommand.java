package lupe.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import lupe.index.generation.GenerationInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lupe prune}. */
@Command(name = "prune", description = "Remove generations that are not wanted any more.")
final class PruneCommand implements Callable<Integer> {
  private final Shell shell;

  @Spec private CommandSpec spec;
  @Mixin private IndexFolder index = new IndexFolder();

  @Option(
      names = "--keep",
      required = true,
      paramLabel = "N",
      description = "Generations that stay, the live one among them.")
  private int keep;

  PruneCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    if (keep < 1)
      throw new ParameterException(spec.commandLine(), "--keep must be at least 1, got " + keep);
    List<GenerationInfo> removed = index.generations(shell).prune(keep);
    shell
        .out()
        .write(
            removed.isEmpty()
                ? "nothing to remove\n"
                : removed.stream()
                    .map(GenerationInfo::name)
                    .collect(Collectors.joining(", ", "removed: ", "\n")));
    return Exit.OK;
  }
}
