package lupe.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lupe.ArticleIndex;
import lupe.article.Article;
import lupe.cli.output.ArticleJson;
import lupe.cli.output.ArticleText;
import lupe.cli.output.Format;
import lupe.cli.output.ShownArticle;
import lupe.search.ArticleEntities;
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
      description = "text or json; json has the keys that lupe index reads, and the names found.")
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
    List<ShownArticle> found = find();
    if (json || format == Format.JSON) printJson(found);
    else printText(found);
    return found.size() == ids.size() ? Exit.OK : Exit.NOTHING;
  }

  private List<ShownArticle> find() throws IOException {
    var found = new ArrayList<ShownArticle>();
    try (var articles = index.open(shell)) {
      for (String id : ids) {
        Optional<ShownArticle> article = find(articles, id);
        if (article.isEmpty()) shell.say(id + ": no such article");
        else found.add(article.get());
      }
    }
    return found;
  }

  /** An article and its names. */
  static Optional<ShownArticle> find(ArticleIndex articles, String id) throws IOException {
    Optional<Article> article = articles.article(id);
    Optional<ArticleEntities> entities = articles.entities(id);
    return article.flatMap(one -> entities.map(names -> new ShownArticle(one, names)));
  }

  private void printJson(List<ShownArticle> articles) throws IOException {
    var out = new ArticleJson(shell.out());
    for (ShownArticle article : articles) out.write(article);
  }

  private void printText(List<ShownArticle> articles) throws IOException {
    if (articles.isEmpty()) return;
    try (Pager pager = display.pager(shell)) {
      Writer writer = pager == null ? shell.out() : pager.writer();
      var out = new ArticleText(writer, display.look(shell));
      String gap = "";
      for (ShownArticle article : articles) {
        writer.write(gap);
        out.write(article);
        gap = "\n\n";
      }
    }
  }
}
