package lupe.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command. */
@Command(
    name = "lupe",
    description = "Searches German news articles.",
    versionProvider = LupeCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "The index is the folder of -i, else of $$LUPE_INDEX, else ./lupe-index.",
      "Exit codes: 0 found or done, 1 nothing found, 2 usage, 3 no index or unreadable,",
      "4 another writer is at work, 5 index of another version, 6 publication refused,",
      "7 done but some records were bad, 130 and 143 interrupted."
    })
final class LupeCommand implements Callable<Integer> {
  private final Shell shell;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of an error.")
  private boolean debug;

  LupeCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    shell.say("no command; see: lupe --help");
    return Exit.USAGE;
  }

  /** From the manifest of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {
        "lupe "
            + (version == null ? "(not packed)" : version)
            + ", Java "
            + System.getProperty("java.version")
      };
    }
  }
}
