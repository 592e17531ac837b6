package lupe.cli;

import java.io.PrintWriter;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import picocli.CommandLine;

/** The program {@code lupe}. */
public final class Main {
  /** Kept, because java.util.logging forgets the levels of loggers that nobody holds. */
  private static final Logger LOG = Logger.getLogger("");

  private Main() {}

  /** Runs one command and ends the process. */
  public static void main(String[] args) {
    silenceLogging();
    System.exit(run(Shell.ofProcess(), args));
  }

  /** Runs one command; the exit code. */
  static int run(Shell shell, String... args) {
    var failures = new Failures(shell);
    try {
      int exit = commandLine(shell, failures, args).execute(QueryWords.shield(args));
      shell.out().flush();
      return exit;
    } catch (Exception | Error e) {
      return failures.explain(e);
    }
  }

  static CommandLine commandLine(Shell shell, Failures failures, String... args) {
    var lupe = new CommandLine(new LupeCommand(shell));
    Commands.add(lupe, shell, args);
    return lupe.setOut(new PrintWriter(shell.out()))
        .setErr(shell.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }

  /** The error output is ours alone; what Lucene and the JDK have to say is for developers. */
  private static void silenceLogging() {
    LogManager.getLogManager().reset();
    LOG.setLevel(Level.OFF);
  }
}
