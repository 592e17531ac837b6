package lupe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lupe.eval.Topic;
import lupe.index.generation.GateReport;
import lupe.index.generation.PublicationGate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of the publication gate. */
final class GateOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--min-articles",
      paramLabel = "SHARE",
      converter = Shares.class,
      defaultValue = "98%",
      description = "Articles wanted, of those in the live generation; default: 98%%.")
  private double minArticles;

  @Option(
      names = "--max-bad",
      paramLabel = "SHARE",
      converter = Shares.class,
      defaultValue = "1%",
      description = "Records that may be bad; default: 1%%.")
  private double maxBad;

  @Option(
      names = "--max-empty-months",
      paramLabel = "N",
      defaultValue = "0",
      description = "Months that may have lost all their articles; default: 0.")
  private int maxEmptyMonths;

  @Option(
      names = "--golden",
      paramLabel = "FILE",
      description =
          "Queries whose first ten answers must stay: a line id<TAB>query, or JSON with _id and"
              + " text.")
  private @Nullable Path golden;

  @Option(
      names = "--min-overlap",
      paramLabel = "SHARE",
      converter = Shares.class,
      defaultValue = ".8",
      description = "How many of these answers must stay, on average; default: .8.")
  private double minOverlap;

  @Option(
      names = "--force",
      description = "Publish in any case; the receipt and the report say so.")
  private boolean force;

  private List<Topic> queries = List.of();

  PublicationGate gate() {
    return PublicationGate.standard()
        .withMinArticles(minArticles)
        .withMaxBad(maxBad)
        .withMaxEmptyMonths(maxEmptyMonths)
        .withMinOverlap(minOverlap)
        .withForce(force);
  }

  /** Reads the file of golden queries; fails before anything is done. */
  void readQueries(Shell shell) throws IOException {
    if (maxEmptyMonths < 0)
      throw new ParameterException(
          spec.commandLine(), "--max-empty-months must be at least 0, got " + maxEmptyMonths);
    if (golden != null) queries = Topics.read(golden, shell, spec.commandLine());
  }

  List<Topic> queries() {
    return queries;
  }

  void sayIfNothingToCompare(Shell shell, GateReport report) {
    boolean compared =
        report.figures().stream().anyMatch(figure -> figure.name().equals("goldenAnswers"));
    if (!queries.isEmpty() && !compared)
      shell.say("the golden queries have no answers in a live generation to compare with");
  }
}
