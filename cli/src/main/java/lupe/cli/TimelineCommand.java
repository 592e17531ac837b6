package lupe.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import lupe.cli.output.TimelineFormat;
import lupe.query.QueryException;
import lupe.search.Interval;
import lupe.search.SearchRequest;
import lupe.search.Timeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lupe timeline}. */
@Command(
    name = "timeline",
    description = "Draw how many articles were found in the course of time.",
    footer = {"", "A picture for a report: lupe timeline Streik --format svg > streik.svg"})
final class TimelineCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private NamedIndex index = new NamedIndex();
  @Mixin private Filters filters = new Filters();
  @Mixin private Display display = new Display();

  @Option(
      names = "--by",
      paramLabel = "INTERVAL",
      converter = Names.Intervals.class,
      completionCandidates = Names.Intervals.class,
      description = "day, week, month or year; default: what fits.")
  private @Nullable Interval by;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Names.TimelineFormats.class,
      completionCandidates = Names.TimelineFormats.class,
      defaultValue = "text",
      description = "text (default), csv, json or svg.")
  private TimelineFormat format = TimelineFormat.TEXT;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "The query; without one, all articles.")
  private List<String> words = List.of();

  TimelineCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    String query = QueryWords.join(words, shell.in());
    SearchRequest request = filters.apply(SearchRequest.of(query).snippets(0));
    Timeline timeline;
    try (var articles = index.open(shell)) {
      timeline = articles.timeline(request, by);
    } catch (QueryException e) {
      shell.say(QueryPlace.show(String.valueOf(e.getMessage()), query, e.span()));
      return Exit.USAGE;
    }
    print(timeline);
    return timeline.total() == 0 ? Exit.NOTHING : Exit.OK;
  }

  private void print(Timeline timeline) throws IOException {
    TimelineFormat wanted = json ? TimelineFormat.JSON : format;
    if (wanted != TimelineFormat.JSON) sayNotes(timeline);
    try (Pager pager = wanted == TimelineFormat.TEXT ? display.pager(shell) : null) {
      Writer out = pager == null ? shell.out() : pager.writer();
      wanted.write(timeline, out, display.look(shell));
    }
  }

  private void sayNotes(Timeline timeline) {
    if (timeline.total() == 0)
      shell.say(timeline.undated() == 0 ? "nothing found" : "no article found has a date");
    SearchNotes.say(shell, timeline.query(), timeline.notes(), timeline.advice());
  }
}
