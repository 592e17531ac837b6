package lupe.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import lupe.article.EntityType;
import lupe.cli.output.EntityFormat;
import lupe.cli.output.MentionLines;
import lupe.entity.EntityRecognizer;
import lupe.entity.NewsEntityRecognizer;
import lupe.query.QueryException;
import lupe.search.EntityRequest;
import lupe.search.EntityResult;
import lupe.search.SearchRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lupe entities}. */
@Command(
    name = "entities",
    description = {
      "List the persons, places and organisations of articles, most frequent first;",
      "or, with --text, find them in lines of text."
    },
    footer = {
      "",
      "Who is named with whom: lupe entities --with \"Wladimir Putin\" --type person",
      "A line of text becomes {\"mentions\":[…]}, each with start and end (UTF-16 units),",
      "type (PERSON, PLACE, ORGANISATION), text, name, confidence (0 to 1)."
    })
final class EntitiesCommand implements Callable<Integer> {
  private static final Path STANDARD_INPUT = Path.of("-");

  private final Shell shell;

  @Spec private CommandSpec spec;
  @Mixin private NamedIndex index = new NamedIndex();
  @Mixin private Filters filters = new Filters();
  @Mixin private Display display = new Display();

  @Option(
      names = "--with",
      paramLabel = "NAME",
      description = "Only of articles that name this one, too; repeatable.")
  private List<String> with = new ArrayList<>();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      converter = Names.EntityTypes.class,
      completionCandidates = Names.EntityTypes.class,
      description = "person, place or org; repeatable; default: all.")
  private List<Names.EntityTypes.Kind> types = new ArrayList<>();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      defaultValue = "20",
      description = "Names wanted, 0 to 100000; default: 20.")
  private int limit;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Names.EntityFormats.class,
      completionCandidates = Names.EntityFormats.class,
      defaultValue = "text",
      description = "text (default), json, csv or tsv.")
  private EntityFormat format = EntityFormat.TEXT;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Option(
      names = "--text",
      paramLabel = "FILE",
      description =
          "Find names in a file, or in standard input (-): each line is a document, and becomes a"
              + " line of JSON. Needs no index.")
  private @Nullable Path text;

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "The query; without one, all articles.")
  private List<String> words = List.of();

  EntitiesCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    return text == null ? list() : find(text);
  }

  private int list() throws IOException {
    String query = QueryWords.join(words, shell.in());
    EntityResult result;
    try (var articles = index.open(shell)) {
      result = articles.entities(request(query));
    } catch (QueryException e) {
      shell.say(QueryPlace.show(String.valueOf(e.getMessage()), query, e.span()));
      return Exit.USAGE;
    }
    print(result);
    return result.distinct() == 0 ? Exit.NOTHING : Exit.OK;
  }

  private EntityRequest request(String query) {
    Set<EntityType> wanted = EnumSet.noneOf(EntityType.class);
    types.forEach(kind -> wanted.add(kind.type()));
    SearchRequest articles = filters.apply(SearchRequest.of(query));
    try {
      return new EntityRequest(
          articles, wanted.isEmpty() ? EnumSet.allOf(EntityType.class) : wanted, with, limit);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private void print(EntityResult result) throws IOException {
    EntityFormat wanted = json ? EntityFormat.JSON : format;
    if (wanted != EntityFormat.JSON) {
      if (result.distinct() == 0)
        shell.say(result.articles() == 0 ? "nothing found" : "no names in the articles found");
      SearchNotes.say(shell, result.query(), result.notes(), result.advice());
    }
    try (Pager pager = wanted == EntityFormat.TEXT ? display.pager(shell) : null) {
      Writer out = pager == null ? shell.out() : pager.writer();
      wanted.write(result, out, display.look(shell));
    }
  }

  private int find(Path file) throws IOException {
    if (!words.isEmpty() || !with.isEmpty())
      throw new ParameterException(
          spec.commandLine(), "--text and what is asked of an index exclude each other");
    EntityRecognizer recognizer = index.ledger().over(NewsEntityRecognizer.get());
    Set<EntityType> wanted = request("").types();
    try (var lines = reader(file);
        var out = new MentionLines(shell.out())) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        out.write(
            recognizer.recognize(line).stream()
                .filter(mention -> wanted.contains(mention.type()))
                .toList());
      }
    }
    return Exit.OK;
  }

  private BufferedReader reader(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            file.equals(STANDARD_INPUT) ? shell.in() : Files.newInputStream(file),
            StandardCharsets.UTF_8));
  }
}
