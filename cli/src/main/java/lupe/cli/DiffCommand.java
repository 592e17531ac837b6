package lupe.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import lupe.ArticleIndex;
import lupe.cli.output.Harmless;
import lupe.cli.output.Json;
import lupe.eval.RankChange;
import lupe.eval.Topic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code lupe generations diff}. */
@Command(
    name = "diff",
    description = {
      "Show how the first answers to queries differ between two generations.",
      "The mean overlap is what lupe rebuild --golden compares with --min-overlap."
    })
final class DiffCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private GenerationsCommand parent;

  @Option(
      names = "--queries",
      required = true,
      paramLabel = "FILE",
      description = "A line id<TAB>query, or JSON with _id and text.")
  private Path queries;

  @Option(
      names = "--depth",
      paramLabel = "N",
      defaultValue = "10",
      description = "Answers of each query that are compared; default: 10.")
  private int depth;

  @Option(names = "--json", description = "Print JSON, one line a query.")
  private boolean json;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      converter = Generations.Name.class,
      description = "Such as gen-000006 or 6.")
  private long older;

  @Parameters(
      index = "1",
      paramLabel = "NEW",
      converter = Generations.Name.class,
      description = "Such as gen-000007 or 7.")
  private long newer;

  @Override
  public Integer call() throws IOException {
    Shell shell = parent.shell();
    List<Topic> topics = Topics.read(queries, shell, spec.commandLine());
    Path folder = parent.index().toRead(shell);
    List<RankChange> changes;
    try (var before = ArticleIndex.at(folder).generation(older).open();
        var after = ArticleIndex.at(folder).generation(newer).open()) {
      changes = after.changesSince(before, topics, depth);
    }
    for (RankChange change : changes) {
      if (json) printJson(shell, change);
      else if (!change.isNone()) shell.out().write(text(change));
    }
    if (!json) shell.out().write(summary(changes) + "\n");
    return Exit.OK;
  }

  private static String summary(List<RankChange> changes) {
    OptionalDouble overlap = RankChange.meanOverlap(changes);
    long same = changes.stream().filter(RankChange::isNone).count();
    return String.format(
        Locale.ROOT,
        "%d of %d queries have the same answers; mean overlap %s",
        same,
        changes.size(),
        overlap.isPresent()
            ? String.format(Locale.ROOT, "%.1f %%", overlap.getAsDouble() * 100)
            : "unknown, as no query has an answer");
  }

  private static String text(RankChange change) {
    var text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%s  %s  %.0f %%%s%n",
            change.query().id(),
            change.query().query(),
            change.overlap() * 100,
            change.lost().isEmpty() && change.gained().isEmpty() ? ", other order" : ""));
    change.lost().forEach(id -> text.append("  - ").append(id).append('\n'));
    change.gained().forEach(id -> text.append("  + ").append(id).append('\n'));
    return Harmless.text(text.toString());
  }

  private static void printJson(Shell shell, RankChange change) throws IOException {
    try (JsonGenerator line = Json.to(shell.out())) {
      line.writeStartObject();
      line.writeStringField("id", change.query().id());
      line.writeStringField("query", change.query().query());
      line.writeNumberField("overlap", change.overlap());
      array(line, "before", change.before());
      array(line, "after", change.after());
      line.writeEndObject();
    }
    shell.out().write("\n");
  }

  private static void array(JsonGenerator json, String name, List<String> ids) throws IOException {
    json.writeArrayFieldStart(name);
    for (String id : ids) json.writeString(id);
    json.writeEndArray();
  }
}
