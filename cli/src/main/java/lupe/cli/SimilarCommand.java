package lupe.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lupe.cli.output.Format;
import lupe.cli.output.SimilarFormat;
import lupe.search.SimilarArticle;
import lupe.search.SimilarArticles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lupe similar}. */
@Command(
    name = "similar",
    description = "Print the articles about the same thing as one, without copies of it.")
final class SimilarCommand implements Callable<Integer> {
  private final Shell shell;

  @Spec private CommandSpec spec;
  @Mixin private NamedIndex index = new NamedIndex();
  @Mixin private Display display = new Display();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      defaultValue = "10",
      description = "Articles wanted, 1 to 1000; default: 10.")
  private int limit;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Names.SimilarFormats.class,
      completionCandidates = Names.SimilarFormats.class,
      defaultValue = "text",
      description = "text (default), json or ids.")
  private Format format = Format.TEXT;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Parameters(paramLabel = "ID", description = "Id of the article.")
  private String id = "";

  SimilarCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 1 || limit > SimilarArticles.MOST)
      throw new ParameterException(
          spec.commandLine(), "limit must be 1 to " + SimilarArticles.MOST + ", got " + limit);
    Optional<List<SimilarArticle>> similar;
    try (var articles = index.open(shell)) {
      similar = articles.similar(id, limit);
    }
    if (similar.isEmpty()) {
      shell.say(id + ": no such article");
      return Exit.NOTHING;
    }
    print(similar.get());
    return similar.get().isEmpty() ? Exit.NOTHING : Exit.OK;
  }

  private void print(List<SimilarArticle> similar) throws IOException {
    Format wanted = json ? Format.JSON : format;
    if (similar.isEmpty() && wanted != Format.JSON) {
      shell.say("nothing similar found");
      return;
    }
    try (Pager pager = wanted == Format.TEXT ? display.pager(shell) : null) {
      Writer out = pager == null ? shell.out() : pager.writer();
      SimilarFormat.of(wanted, out, display.look(shell)).write(id, similar);
    }
  }
}
