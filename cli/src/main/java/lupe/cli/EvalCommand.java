package lupe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import lupe.ArticleIndex;
import lupe.cli.output.EvaluationFormat;
import lupe.eval.Evaluation;
import lupe.eval.Judgements;
import lupe.eval.Run;
import lupe.eval.Topic;
import lupe.query.QueryException;
import lupe.search.SearchRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lupe eval}. */
@Command(
    name = "eval",
    description = {
      "Measure how well queries are answered, against judgements of which articles are right.",
      "With --topics the index is searched, with --run a run of TREC is read;",
      "of two, the second is compared with the first (paired randomisation test)."
    })
final class EvalCommand implements Callable<Integer> {
  private static final int DEPTH = 1000;

  private final Shell shell;

  @Spec private CommandSpec spec;
  @Mixin private NamedIndex index = new NamedIndex();

  @Option(
      names = "--topics",
      paramLabel = "FILE",
      description = "Queries: a line id<TAB>query[<TAB>tags], or JSON with _id and text.")
  private @Nullable Path topics;

  @Option(
      names = "--qrels",
      required = true,
      paramLabel = "FILE",
      description = "Judgements: a line topic<TAB>article<TAB>grade, or TREC's four columns.")
  private Path qrels;

  @Option(
      names = "--run",
      paramLabel = "FILE",
      description = "Answers, as lupe search --queries prints them; twice to compare two.")
  private List<Path> runs = new ArrayList<>();

  @Option(names = "--per-topic", description = "Show each topic, too.")
  private boolean perTopic;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  EvalCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    int count = runs.size() + (topics == null ? 0 : 1);
    if (count < 1 || count > 2)
      throw usage("wanted: one or two of --topics FILE, --run FILE; found: " + count);
    List<Topic> queries =
        topics == null ? List.of() : Topics.read(topics, shell, spec.commandLine());
    Judgements judgements = Judgements.read(qrels);
    var measured = new ArrayList<Run>();
    for (Path run : runs) measured.add(Run.read(run));
    if (topics != null) measured.add(search(queries));
    return print(measured, queries, judgements);
  }

  private int print(List<Run> measured, List<Topic> queries, Judgements judgements)
      throws IOException {
    List<String> ids =
        queries.isEmpty() ? judgements.topics() : queries.stream().map(Topic::id).toList();
    List<Evaluation> evaluations =
        measured.stream().map(run -> Evaluation.of(run, judgements, ids)).toList();
    if (evaluations.get(0).topics().isEmpty()) {
      shell.say("no topic has a relevant article in " + qrels);
      return Exit.NOTHING;
    }
    EvaluationFormat.of(json, shell.out(), queries, perTopic).write(evaluations);
    return Exit.OK;
  }

  private Run search(List<Topic> queries) throws IOException {
    Map<String, List<String>> rankings = new LinkedHashMap<>();
    try (var articles = index.open(shell)) {
      for (Topic topic : queries) rankings.put(topic.id(), ranking(articles, topic));
    }
    return new Run("index", rankings);
  }

  private List<String> ranking(ArticleIndex articles, Topic topic) throws IOException {
    SearchRequest request =
        SearchRequest.of(topic.query()).limit(DEPTH).snippets(0).allCopies(true);
    try {
      return articles.search(request).hits().stream().map(hit -> hit.article().id()).toList();
    } catch (QueryException e) {
      throw new ParameterException(
          spec.commandLine(), topics + ": " + topic.id() + ": " + e.getMessage(), e);
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
