package lupe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import lupe.ArticleIndex;
import lupe.cli.prompt.LineSource;
import lupe.cli.prompt.QueryCompleter;
import lupe.cli.prompt.TerminalLines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lupe shell}. */
@Command(
    name = "shell",
    description = "Search again and again at a prompt, with history and completion.",
    footer = {
      "",
      "Type a query, or :help. Reads queries line by line where standard input is no terminal."
    })
final class ShellCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private NamedIndex index = new NamedIndex();
  @Mixin private Display display = new Display();

  ShellCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    try (ArticleIndex articles = index.open(shell);
        LineSource lines = lines(articles)) {
      var session = new ShellSession(articles, shell, display.look(shell));
      for (String line = lines.next(); line != null; line = lines.next()) {
        boolean goesOn = session.run(line);
        shell.out().flush();
        if (!goesOn) break;
      }
      return session.hasFound() || isTerminal() ? Exit.OK : Exit.NOTHING;
    }
  }

  private boolean isTerminal() {
    return shell.terminal().in() && shell.terminal().out();
  }

  private LineSource lines(ArticleIndex articles) throws IOException {
    if (!isTerminal()) return LineSource.of(shell.in());
    var completer = new QueryCompleter(articles, ShellSession.COMMANDS);
    return TerminalLines.ofProcess("lupe> ", completer, history());
  }

  /** Where lines typed before are kept, by the XDG base directories; null if there is no home. */
  private @Nullable Path history() {
    Optional<Path> state =
        shell
            .variable("XDG_STATE_HOME")
            .map(Path::of)
            .or(() -> shell.variable("HOME").map(home -> Path.of(home, ".local", "state")));
    if (state.isEmpty()) return null;
    Path folder = state.get().resolve("lupe");
    try {
      return Files.createDirectories(folder).resolve("history");
    } catch (IOException e) {
      return null; // lines are then forgotten at the end
    }
  }
}
