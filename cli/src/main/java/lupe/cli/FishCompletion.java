package lupe.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The completions of fish, which picocli does not know.
 *
 * @see <a href="https://fishshell.com/docs/current/cmds/complete.html">complete</a>
 */
final class FishCompletion {
  private FishCompletion() {}

  /** A script of {@code complete} commands. */
  static String of(CommandLine lupe) {
    var script = new StringBuilder("complete -c lupe -e\n");
    lupe.getSubcommands()
        .forEach((name, command) -> {
          CommandSpec spec = command.getCommandSpec();
          script.append("complete -c lupe -f -n __fish_use_subcommand -a ").append(name);
          describe(spec.usageMessage().description(), script);
          for (OptionSpec option : spec.options()) append(name, option, script);
        });
    return script.toString();
  }

  private static void append(String command, OptionSpec option, StringBuilder script) {
    if (option.hidden()) return;
    script.append("complete -c lupe -n '__fish_seen_subcommand_from ").append(command).append('\'');
    for (String name : option.names()) {
      if (name.startsWith("--")) script.append(" -l ").append(name, 2, name.length());
      else script.append(" -s ").append(name, 1, name.length());
    }
    if (option.arity().max() > 0) script.append(values(option));
    describe(option.description(), script);
  }

  private static String values(OptionSpec option) {
    if (option.completionCandidates() == null) return " -r";
    var candidates = new ArrayList<String>();
    option.completionCandidates().forEach(candidates::add);
    return " -x -a '" + String.join(" ", candidates) + "'";
  }

  private static void describe(String[] description, StringBuilder script) {
    String text = String.join(" ", List.of(description));
    script.append(" -d '").append(text.replace("$$", "$").replace("'", "\\'")).append("'\n");
  }
}
