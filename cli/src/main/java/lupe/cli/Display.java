package lupe.cli;

import lupe.cli.output.Look;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how text is shown. */
final class Display {
  /** When to use colours. */
  enum Colour {
    /** On a terminal that has them. */
    AUTO,
    /** In any case. */
    ALWAYS,
    /** In no case. */
    NEVER
  }

  @Option(
      names = {"--color", "--colour"},
      paramLabel = "WHEN",
      converter = Names.Colours.class,
      completionCandidates = Names.Colours.class,
      defaultValue = "auto",
      description = "Colours: auto (on a terminal, unless NO_COLOR is set), always, never.")
  private Colour colour = Colour.AUTO;

  @Option(names = "--no-pager", description = "Never page long output.")
  private boolean noPager;

  /** How text looks here. */
  Look look(Shell shell) {
    boolean coloured =
        switch (colour) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO ->
              shell.terminal().out()
                  && shell.variable("NO_COLOR").isEmpty()
                  && !"dumb".equals(shell.environment().get("TERM"));
        };
    return new Look(coloured, shell.terminal().columns());
  }

  /** A pager between the program and the terminal, or null where there is none. */
  @Nullable Pager pager(Shell shell) {
    return noPager ? null : Pager.start(shell);
  }
}
