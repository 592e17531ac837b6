package lupe.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import lupe.ArticleIndex;
import lupe.index.generation.DeletionReport;
import lupe.index.generation.GenerationName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lupe delete}. */
@Command(
    name = "delete",
    description = {
      "Delete articles from every generation that is kept, and their text from the disk.",
      "A rebuild from an input that still has them brings them back."
    },
    footer = {"", "By a query: lupe search -n 10000 --format ids QUERY | lupe delete --ids -"})
final class DeleteCommand implements Callable<Integer> {
  private static final int UNKNOWN_NAMED = 20;

  private final Shell shell;

  @Spec private CommandSpec spec;
  @Mixin private IndexFolder index = new IndexFolder();

  @Option(
      names = "--ids",
      paramLabel = "FILE",
      description = "Ids of articles, one a line; - reads them from standard input.")
  private @Nullable Path file;

  @Parameters(arity = "0..*", paramLabel = "ID", description = "Ids of articles.")
  private List<String> named = List.of();

  DeleteCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    Set<String> ids = ids();
    if (ids.isEmpty()) throw new ParameterException(spec.commandLine(), "no id");
    DeletionReport report = ArticleIndex.at(index.toRead(shell)).delete(ids);
    for (String id : report.unknown().stream().limit(UNKNOWN_NAMED).toList())
      shell.say(id + ": no such article");
    if (report.unknown().size() > UNKNOWN_NAMED)
      shell.say("unknown ids in all: " + report.unknown().size());
    for (String name : report.dropped())
      shell.say(name + " cannot be read, and was removed so that it brings nothing back");
    for (String name : report.remaining())
      shell.say(name + " is in use and cannot be removed now; the next writer does it");
    for (var generation : report.deleted().entrySet())
      shell
          .out()
          .write(
              GenerationName.of(generation.getKey()) + ": " + generation.getValue() + " deleted\n");
    return report.unknown().size() == ids.size() ? Exit.NOTHING : Exit.OK;
  }

  private Set<String> ids() throws IOException {
    var ids = new LinkedHashSet<>(named);
    if (file == null) return ids;
    try (var in = file.equals(Path.of("-")) ? shell.in() : Files.newInputStream(file);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine())
        if (!line.isBlank()) ids.add(line.strip());
    }
    return ids;
  }
}
