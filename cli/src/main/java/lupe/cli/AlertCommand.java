package lupe.cli;

import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import lupe.alert.Alert;
import lupe.alert.AlertReport;
import lupe.alert.Alerts;
import lupe.cli.output.AlertFormat;
import lupe.cli.output.Harmless;
import lupe.query.QueryException;
import lupe.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lupe alert}. */
@Command(
    name = "alert",
    synopsisSubcommandLabel = "(add | list | remove | run)",
    description = "Saved searches that report the articles that are new since their last run.")
final class AlertCommand implements Callable<Integer> {
  private final Shell shell;

  @Spec private CommandSpec spec;
  @Mixin private NamedIndex index = new NamedIndex();

  AlertCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "wanted: add, list, remove or run");
  }

  @Command(name = "add", description = "Save a search. What is in the index now is not new to it.")
  int add(
      @Parameters(paramLabel = "NAME", description = "Letters, digits, - _ and .") String name,
      @Parameters(arity = "1..*", paramLabel = "QUERY", description = "As for lupe search.")
          List<String> words)
      throws IOException {
    String query = QueryWords.join(words, shell.in());
    try (var articles = index.open(shell)) {
      Alerts.at(index.toRead(shell)).add(name, query, articles);
      return Exit.OK;
    } catch (QueryException e) {
      shell.say(QueryPlace.show(String.valueOf(e.getMessage()), query, e.span()));
      return Exit.USAGE;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  @Command(name = "list", description = "List the saved searches: name TAB query.")
  int list() throws IOException {
    List<Alert> alerts = Alerts.at(index.toRead(shell)).list();
    for (Alert alert : alerts)
      shell.out().write(alert.name() + "\t" + Harmless.line(alert.query()) + "\n");
    return alerts.isEmpty() ? Exit.NOTHING : Exit.OK;
  }

  @Command(name = "remove", description = "Forget a saved search.")
  int remove(@Parameters(paramLabel = "NAME", description = "Its name.") String name)
      throws IOException {
    if (Alerts.at(index.toRead(shell)).remove(name)) return Exit.OK;
    shell.say("there is no alert " + name);
    return Exit.NOTHING;
  }

  @Command(
      name = "run",
      description = {
        "Report the articles that are new since the last run; exit code 1 if there are none.",
        "A run that is cut short reports the same again; no article is left out."
      })
  int run(
      @Parameters(arity = "0..*", paramLabel = "NAME", description = "Default: all.")
          List<String> names,
      @Option(
              names = "--format",
              paramLabel = "FORMAT",
              converter = Names.AlertFormats.class,
              completionCandidates = Names.AlertFormats.class,
              defaultValue = "text",
              description = "text (default), json or rss.")
          AlertFormat format)
      throws IOException {
    boolean[] found = new boolean[1];
    try (var articles = index.open(shell)) {
      Alerts.at(index.toRead(shell))
          .run(
              names == null ? List.of() : names,
              articles,
              reports -> {
                found[0] = reports.stream().anyMatch(report -> !report.hits().isEmpty());
                format.write(shell.out(), reports);
                shell.out().flush();
                sayLeftOut(reports);
              });
      return found[0] ? Exit.OK : Exit.NOTHING;
    } catch (NoSuchElementException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private void sayLeftOut(List<AlertReport> reports) {
    for (AlertReport report : reports)
      if (report.hits().size() >= SearchRequest.MOST_HITS)
        shell.say(
            report.alert().name()
                + ": more than "
                + report.hits().size()
                + " new articles; the newest are reported, find the others with: lupe search");
  }
}
