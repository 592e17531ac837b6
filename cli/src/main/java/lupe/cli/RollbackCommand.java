package lupe.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import lupe.index.generation.GenerationInfo;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lupe rollback}. */
@Command(
    name = "rollback",
    description = {
      "Make the generation before the live one live again, after it was verified.",
      "What was live is kept, and can be made live again by its name."
    })
final class RollbackCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private IndexFolder index = new IndexFolder();

  @Parameters(
      arity = "0..1",
      paramLabel = "GENERATION",
      converter = Generations.Name.class,
      description = "The one to make live, such as gen-000006 or 6.")
  private @Nullable Long number;

  RollbackCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    var folder = index.generations(shell);
    GenerationInfo live = number == null ? folder.rollback() : folder.rollback(number);
    shell
        .out()
        .write(
            live.name()
                + " is live: "
                + live.readableManifest().contents().articles()
                + " articles of "
                + live.readableManifest().created()
                + "\n");
    return Exit.OK;
  }
}
