package lupe.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import lupe.ArticleIndex;
import lupe.cli.output.Answer;
import lupe.cli.output.ArticleText;
import lupe.cli.output.ExplanationFormat;
import lupe.cli.output.Format;
import lupe.cli.output.Look;
import lupe.cli.output.ShownArticle;
import lupe.cli.output.SimilarFormat;
import lupe.query.QueryException;
import lupe.search.Explanation;
import lupe.search.Hit;
import lupe.search.SearchRequest;
import lupe.search.SearchResult;
import lupe.search.SimilarArticle;

/** What is done with the lines of a prompt: queries, and commands about their hits. */
final class ShellSession {
  /** The commands. */
  static final List<String> COMMANDS = List.of(":show", ":similar", ":why", ":help", ":quit");

  private static final String HELP =
      """
      a query         searches; what lupe search understands is understood here
      :show N         shows hit N whole
      :similar N      lists articles about the same thing as hit N
      :why N          says why hit N was found
      :why ID         says why an article was not
      :help           shows this
      :quit, Ctrl-D   leaves
      """;

  private static final int SIMILAR = 5;

  private final ArticleIndex articles;
  private final Shell shell;
  private final Look look;
  private SearchRequest last = SearchRequest.of("");
  private List<Hit> hits = List.of();
  private boolean found;

  ShellSession(ArticleIndex articles, Shell shell, Look look) {
    this.articles = articles;
    this.shell = shell;
    this.look = look;
  }

  /** Whether any query found something. */
  boolean hasFound() {
    return found;
  }

  /** Does what a line says; false if it says to leave. */
  boolean run(String line) throws IOException {
    String text = line.strip();
    if (text.isEmpty()) return true;
    if (text.equals(":quit") || text.equals(":q")) return false;
    if (text.startsWith(":")) command(text);
    else search(text);
    return true;
  }

  private void search(String query) throws IOException {
    articles.refresh();
    try {
      SearchRequest request = SearchRequest.of(query);
      SearchResult result = articles.search(request);
      last = request;
      hits = result.hits();
      if (SearchNotes.isEmpty(result)) {
        shell.say("nothing found");
      } else {
        found = true;
        Format.TEXT.to(shell.out(), look, "").write(new Answer(null, request, result));
        shell.out().write("\n");
      }
      shell.out().flush();
      SearchNotes.say(shell, result);
    } catch (QueryException e) {
      shell.say(QueryPlace.show(String.valueOf(e.getMessage()), query, e.span()));
    }
  }

  private void command(String text) throws IOException {
    String[] words = text.split("\\s+", 2);
    String argument = words.length == 1 ? "" : words[1];
    switch (words[0]) {
      case ":help" -> shell.out().write(HELP);
      case ":show" -> show(argument);
      case ":similar" -> similar(argument);
      case ":why" -> why(argument);
      default -> shell.say("no command " + words[0] + "; see :help");
    }
  }

  private void show(String argument) throws IOException {
    Optional<String> id = id(argument);
    if (id.isEmpty()) return;
    Optional<ShownArticle> article = ShowCommand.find(articles, id.get());
    if (article.isEmpty()) shell.say(id.get() + ": no such article");
    else new ArticleText(shell.out(), look).write(article.get());
  }

  private void similar(String argument) throws IOException {
    Optional<String> id = id(argument);
    if (id.isEmpty()) return;
    Optional<List<SimilarArticle>> similar = articles.similar(id.get(), SIMILAR);
    if (similar.isEmpty()) shell.say(id.get() + ": no such article");
    else if (similar.get().isEmpty()) shell.say("nothing similar found");
    else SimilarFormat.of(Format.TEXT, shell.out(), look).write(id.get(), similar.get());
  }

  private void why(String argument) throws IOException {
    Optional<String> id = id(argument);
    if (id.isEmpty()) return;
    Optional<Explanation> why = articles.explain(last, id.get());
    if (why.isEmpty()) shell.say(id.get() + ": no such article");
    else new ExplanationFormat(shell.out(), look).text(why.get());
  }

  /** The id of the hit of a number, or what was typed if that is no number of a hit. */
  private Optional<String> id(String argument) {
    if (argument.isEmpty()) {
      shell.say("which hit? such as :show 1");
      return Optional.empty();
    }
    for (Hit hit : hits)
      if (argument.equals(String.valueOf(hit.rank()))) return Optional.of(hit.article().id());
    return Optional.of(argument);
  }
}
