package lupe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import lupe.load.ArticleLoader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a run that writes an index reads, and how it tells what it did. */
final class Inputs {
  private static final Path STANDARD_INPUT = Path.of("-");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what was done and all that is wrong with the input as JSON.")
  private @Nullable Path report;

  @Option(
      names = "--json",
      description = "Print what was done as one line of JSON, also if it failed.")
  private boolean json;

  @Option(
      names = {"-v", "--verbose"},
      description = "Show every bad record and every doubt.")
  private boolean verbose;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files and folders of articles; - reads JSON lines from standard input.")
  private List<Path> paths = List.of();

  @Nullable Path report() {
    return report;
  }

  boolean json() {
    return json;
  }

  boolean verbose() {
    return verbose;
  }

  List<Path> paths() {
    return paths;
  }

  /** Their names in one line. */
  String names() {
    return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
  }

  /** Fails before anything is done. */
  void check() {
    for (Path path : paths)
      if (!path.equals(STANDARD_INPUT) && !Files.exists(path))
        throw new ParameterException(spec.commandLine(), path + ": no such file or folder");
  }

  /** Size in bytes, or 0 if it cannot be known beforehand. */
  long bytes() throws IOException {
    if (paths.contains(STANDARD_INPUT)) return 0;
    return Math.max(0, ArticleLoader.standard().bytes(paths));
  }

  /** Reads all. */
  void load(Shell shell, IndexRun run) throws IOException {
    ArticleLoader loader = ArticleLoader.standard();
    List<Path> files = paths.stream().filter(path -> !path.equals(STANDARD_INPUT)).toList();
    if (!files.isEmpty()) run.read(loader.load(files, run));
    if (files.size() < paths.size()) run.read(loader.loadJsonLines(shell.in(), "-", run));
    run.pause();
  }
}
