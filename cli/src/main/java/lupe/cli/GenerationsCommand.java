package lupe.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import lupe.cli.output.Json;
import lupe.index.generation.GenerationInfo;
import lupe.index.generation.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lupe generations}. */
@Command(
    name = "generations",
    description = "List the generations that are kept, the live one first.",
    subcommands = DiffCommand.class)
final class GenerationsCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private IndexFolder index = new IndexFolder();

  @Option(names = "--json", description = "Print JSON, one line a generation.")
  private boolean json;

  GenerationsCommand(Shell shell) {
    this.shell = shell;
  }

  Shell shell() {
    return shell;
  }

  IndexFolder index() {
    return index;
  }

  @Override
  public Integer call() throws IOException {
    List<GenerationInfo> generations = index.generations(shell).generations();
    if (generations.isEmpty()) throw index.missing(shell);
    for (GenerationInfo generation : generations) {
      if (json) printJson(generation);
      else shell.out().write(line(generation) + "\n");
    }
    return Exit.OK;
  }

  private void printJson(GenerationInfo generation) throws IOException {
    try (JsonGenerator line = Json.to(shell.out())) {
      line.writeStartObject();
      Generations.members(line, generation);
      line.writeEndObject();
    }
    shell.out().write("\n");
  }

  private static String line(GenerationInfo generation) {
    Manifest manifest = generation.manifest();
    String head =
        String.format(Locale.ROOT, "%-11s %-9s ", generation.name(), Generations.state(generation));
    if (manifest == null) return head + "its receipt is missing or damaged";
    return head
        + String.format(
            Locale.ROOT,
            "%s  %,12d articles  %10s%s%s",
            manifest.created(),
            manifest.contents().articles(),
            Generations.size(manifest.bytes()),
            manifest.contents().badRecords() > 0
                ? String.format(Locale.ROOT, "  %,d bad", manifest.contents().badRecords())
                : "",
            manifest.gate().forced() ? "  forced" : "");
  }
}
