package lupe.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lupe.article.Article;
import lupe.cli.output.ArticleJson;
import lupe.cli.output.ArticleText;
import lupe.cli.output.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lupe show}. */
@Command(name = "show", description = "Print whole articles.")
final class ShowCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private NamedIndex index = new NamedIndex();
  @Mixin private Display display = new Display();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Names.ArticleFormats.class,
      completionCandidates = Names.ArticleFormats.class,
      defaultValue = "text",
      description = "text or json; json has the keys that lupe index reads.")
  private Format format = Format.TEXT;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "ID", description = "Ids of articles.")
  private List<String> ids = List.of();

  ShowCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    List<Article> found = find();
    if (json || format == Format.JSON) printJson(found);
    else printText(found);
    return found.size() == ids.size() ? Exit.OK : Exit.NOTHING;
  }

  private List<Article> find() throws IOException {
    var found = new ArrayList<Article>();
    try (var articles = index.open(shell)) {
      for (String id : ids) {
        Optional<Article> article = articles.article(id);
        if (article.isEmpty()) shell.say(id + ": no such article");
        else found.add(article.get());
      }
    }
    return found;
  }

  private void printJson(List<Article> articles) throws IOException {
    var out = new ArticleJson(shell.out());
    for (Article article : articles) out.write(article);
  }

  private void printText(List<Article> articles) throws IOException {
    if (articles.isEmpty()) return;
    try (Pager pager = display.pager(shell)) {
      Writer writer = pager == null ? shell.out() : pager.writer();
      var out = new ArticleText(writer, display.look(shell));
      String gap = "";
      for (Article article : articles) {
        writer.write(gap);
        out.write(article);
        gap = "\n\n";
      }
    }
  }
}
