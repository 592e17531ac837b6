package lupe.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import lupe.ArticleIndex;
import lupe.index.IndexReceipt;
import lupe.index.IndexUpdate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lupe rebuild}. */
@Command(
    name = "rebuild",
    abbreviateSynopsis = true,
    description = {
      "Build the index anew, and publish it if it looks right.",
      "Searches go on with the old one until then, and for good if it is refused (exit code 6)."
    },
    footer = {"", "Reads what lupe index reads. Runs by night: see docs/operations.md."})
final class RebuildCommand implements Callable<Integer>, WriteJob.Kind {
  private final Shell shell;

  @Spec private CommandSpec spec;
  @Mixin private NamedIndex index = new NamedIndex();
  @Mixin private Inputs inputs = new Inputs();
  @Mixin private GateOptions gate = new GateOptions();

  @Option(
      names = "--keep",
      paramLabel = "N",
      defaultValue = "2",
      description = "Generations that stay for a rollback, the live one among them; default: 2.")
  private int keep;

  @Option(
      names = "--dry-run",
      description = "Do everything but publish; exit code 6 if it would be refused.")
  private boolean dryRun;

  RebuildCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    if (keep < 1)
      throw new ParameterException(spec.commandLine(), "--keep must be at least 1, got " + keep);
    gate.readQueries(shell);
    return new WriteJob(shell, "rebuild", index, inputs).run(this);
  }

  @Override
  public IndexUpdate begin(ArticleIndex.Builder settings) throws IOException {
    return settings.golden(gate.queries()).keep(keep).rebuild();
  }

  @Override
  public IndexReceipt end(IndexUpdate update) throws IOException {
    IndexReceipt receipt = dryRun ? update.rehearse(gate.gate()) : update.commit(gate.gate());
    gate.sayIfNothingToCompare(shell, receipt.gate());
    return receipt;
  }

  /** An empty input is for the gate to judge. */
  @Override
  public boolean takesNothing() {
    return true;
  }
}
