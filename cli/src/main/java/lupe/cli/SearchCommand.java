package lupe.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import lupe.ArticleIndex;
import lupe.cli.output.Answer;
import lupe.cli.output.Format;
import lupe.cli.output.QueryText;
import lupe.cli.output.ResultFormat;
import lupe.eval.Topic;
import lupe.query.QueryException;
import lupe.search.SearchRequest;
import lupe.search.SearchResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lupe search}. */
@Command(
    name = "search",
    abbreviateSynopsis = true,
    description = "Print the articles that match best, best first.",
    footer = {
      "",
      "Query: words  \"a phrase\"  =letters  -without  a ODER b  ( )  wort*  \"a b\"~5",
      "  titel: person: ort: org: quelle: ressort: datum: seit: bis:   (or in English)",
      "A query that begins with a word to leave out: lupe search -- -China Erden"
    })
final class SearchCommand implements Callable<Integer> {
  private static final int USUAL_LIMIT = 10;
  private static final int USUAL_LIMIT_OF_A_RUN = 1000;
  private static final Set<Format> FORMATS_OF_A_RUN =
      EnumSet.of(Format.TREC, Format.JSON, Format.JSONL, Format.CSV, Format.TSV);

  private final Shell shell;

  @Spec private CommandSpec spec;
  @Mixin private NamedIndex index = new NamedIndex();
  @Mixin private Wishes wishes = new Wishes();
  @Mixin private Display display = new Display();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Names.Formats.class,
      completionCandidates = Names.Formats.class,
      description = "text (default), json, jsonl, csv, tsv, trec or ids.")
  private @Nullable Format format;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description = "Answer all queries of a file: a line id<TAB>query, or JSON with _id and text.")
  private @Nullable Path queries;

  @Option(
      names = "--run",
      paramLabel = "TAG",
      defaultValue = "lupe",
      description = "Name of the run in the format trec; default: lupe.")
  private String run = "lupe";

  @Option(names = "--explain-query", description = "Say how the query was understood.")
  private boolean explain;

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "The query; - reads it from standard input.")
  private List<String> words = List.of();

  SearchCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    if (queries != null) return searchAll(queries);
    if (words.isEmpty() && !wishes.limitDays()) throw usage("no query");
    return searchOnce(QueryWords.join(words, shell.in()));
  }

  private int searchOnce(String query) throws IOException {
    Format wanted = format(Format.TEXT);
    SearchRequest request = wishes.request(query, USUAL_LIMIT, wanted);
    try (var articles = index.open(shell)) {
      if (explain) shell.say("understood: " + QueryText.of(Filters.today().parse(query).tree()));
      SearchResult result = articles.search(request);
      print(new Answer(null, request, result), wanted);
      if (!wanted.showsNotes()) SearchNotes.say(shell, result);
      return SearchNotes.isEmpty(result) ? Exit.NOTHING : Exit.OK;
    } catch (QueryException e) {
      shell.say(QueryPlace.show(String.valueOf(e.getMessage()), query, e.span()));
      return Exit.USAGE;
    }
  }

  private void print(Answer answer, Format wanted) throws IOException {
    if (wanted == Format.TEXT && SearchNotes.isEmpty(answer.result())) {
      shell.say("nothing found");
      return;
    }
    try (Pager pager = wanted == Format.TEXT ? display.pager(shell) : null) {
      Writer out = pager == null ? shell.out() : pager.writer();
      wanted.to(out, display.look(shell), run).write(answer);
    }
  }

  private int searchAll(Path file) throws IOException {
    Format wanted = format(Format.TREC);
    if (!words.isEmpty()) throw usage("--queries and a query exclude each other");
    if (!FORMATS_OF_A_RUN.contains(wanted))
      throw usage("--queries needs --format trec, json, jsonl, csv or tsv");
    try (var articles = index.open(shell)) {
      var batch = new Batch(articles, wanted);
      QueryFile.read(file, shell, batch);
      return batch.exit();
    }
  }

  private Format format(Format usual) {
    if (json && format != null && format != Format.JSON)
      throw usage("--json and --format exclude each other");
    return json ? Format.JSON : format == null ? usual : format;
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** Answers one query after the other. */
  private final class Batch implements QueryFile.Sink {
    private final ArticleIndex articles;
    private final ResultFormat out;
    private final Format format;
    private boolean bad;
    private boolean found;

    Batch(ArticleIndex articles, Format wanted) {
      this.articles = articles;
      this.out = wanted.to(shell.out(), display.look(shell), run);
      this.format = wanted;
    }

    @Override
    public void query(Topic topic, QueryFile.Line line) throws IOException {
      try {
        SearchRequest request = wishes.request(topic.query(), USUAL_LIMIT_OF_A_RUN, format);
        SearchResult result = articles.search(request);
        found |= !SearchNotes.isEmpty(result);
        out.write(new Answer(topic.id(), request, result));
      } catch (QueryException e) {
        problem(line, String.valueOf(e.getMessage()));
      }
    }

    @Override
    public void problem(QueryFile.Line line, String reason) {
      bad = true;
      shell.say(line + ": " + reason);
    }

    int exit() {
      return bad ? Exit.BAD_RECORDS : found ? Exit.OK : Exit.NOTHING;
    }
  }
}
