package lupe.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** All commands: one class each, and one line here. */
final class Commands {
  private static final Map<String, Function<Shell, Object>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("index", IndexCommand::new);
    ALL.put("rebuild", RebuildCommand::new);
    ALL.put("search", SearchCommand::new);
    ALL.put("show", ShowCommand::new);
    ALL.put("similar", SimilarCommand::new);
    ALL.put("why", WhyCommand::new);
    ALL.put("timeline", TimelineCommand::new);
    ALL.put("entities", EntitiesCommand::new);
    ALL.put("analyze", AnalyzeCommand::new);
    ALL.put("eval", EvalCommand::new);
    ALL.put("verify", VerifyCommand::new);
    ALL.put("generations", GenerationsCommand::new);
    ALL.put("rollback", RollbackCommand::new);
    ALL.put("prune", PruneCommand::new);
    ALL.put("delete", DeleteCommand::new);
    ALL.put("alert", AlertCommand::new);
    ALL.put("status", StatusCommand::new);
    ALL.put("demo", DemoCommand::new);
    ALL.put("shell", ShellCommand::new);
    ALL.put("completion", CompletionCommand::new);
  }

  private Commands() {}

  /** Adds the one that is called, which saves reading the annotations of all others; else all. */
  static void add(CommandLine lupe, Shell shell, String... args) {
    Function<Shell, Object> called = args.length == 0 ? null : ALL.get(args[0]);
    if (called == null || args[0].equals("completion"))
      ALL.forEach((name, make) -> lupe.addSubcommand(name, make.apply(shell)));
    else lupe.addSubcommand(args[0], called.apply(shell));
  }
}
