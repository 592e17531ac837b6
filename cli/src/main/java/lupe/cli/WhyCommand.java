package lupe.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import lupe.cli.output.ExplanationFormat;
import lupe.cli.output.Format;
import lupe.query.QueryException;
import lupe.search.Explanation;
import lupe.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lupe why}. */
@Command(
    name = "why",
    description = "Say why a query finds an article, or why not: which word is missing.")
final class WhyCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private NamedIndex index = new NamedIndex();
  @Mixin private Filters filters = new Filters();
  @Mixin private Display display = new Display();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Names.ArticleFormats.class,
      completionCandidates = Names.ArticleFormats.class,
      defaultValue = "text",
      description = "text (default) or json.")
  private Format format = Format.TEXT;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Parameters(index = "0", paramLabel = "QUERY", description = "The query, as one argument.")
  private String query = "";

  @Parameters(index = "1", paramLabel = "ID", description = "Id of the article.")
  private String id = "";

  WhyCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    SearchRequest request = filters.apply(SearchRequest.of(query.strip()));
    Optional<Explanation> why;
    try (var articles = index.open(shell)) {
      why = articles.explain(request, id);
    } catch (QueryException e) {
      shell.say(QueryPlace.show(String.valueOf(e.getMessage()), request.text(), e.span()));
      return Exit.USAGE;
    }
    if (why.isEmpty()) {
      shell.say(id + ": no such article");
      return Exit.NOTHING;
    }
    var out = new ExplanationFormat(shell.out(), display.look(shell));
    if (json || format == Format.JSON) out.json(request.text(), why.get());
    else out.text(why.get());
    return why.get().match() == Explanation.Match.NONE ? Exit.NOTHING : Exit.OK;
  }
}
