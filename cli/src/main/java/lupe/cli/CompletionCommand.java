package lupe.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lupe completion}. */
@Command(
    name = "completion",
    description = "Print a script that completes commands and options in your shell.",
    footer = {
      "",
      "bash, in ~/.bashrc:  eval \"$$(lupe completion bash)\"",
      "zsh, in ~/.zshrc:    eval \"$$(lupe completion zsh)\"",
      "fish:                lupe completion fish > ~/.config/fish/completions/lupe.fish"
    })
final class CompletionCommand implements Callable<Integer> {
  /** Shells that can complete. */
  enum Kind {
    /** GNU Bash. */
    BASH,
    /** The Z shell, which runs the script for Bash. */
    ZSH,
    /** The friendly interactive shell. */
    FISH
  }

  private final Shell shell;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SHELL",
      converter = Names.Shells.class,
      completionCandidates = Names.Shells.class,
      description = "bash, zsh or fish.")
  private Kind kind = Kind.BASH;

  CompletionCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    var lupe = spec.root().commandLine();
    shell
        .out()
        .write(kind == Kind.FISH ? FishCompletion.of(lupe) : AutoComplete.bash("lupe", lupe));
    return Exit.OK;
  }
}
