package lupe.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import lupe.article.Published;
import lupe.cli.output.Format;
import lupe.query.Query;
import lupe.query.QueryException;
import lupe.query.QueryParser;
import lupe.search.Bridge;
import lupe.search.Facet;
import lupe.search.Order;
import lupe.search.SearchRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of a search besides the query. */
final class Wishes {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "Articles wanted, 0 to 10000; default: 10, and 1000 with --queries.")
  private @Nullable Integer limit;

  @Option(
      names = "--offset",
      paramLabel = "K",
      defaultValue = "0",
      description = "Articles to leave out at the top.")
  private int offset;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      converter = Names.Orders.class,
      completionCandidates = Names.Orders.class,
      defaultValue = "relevance",
      description = "relevance (default), date (newest first) or fresh (both mixed).")
  private Order sort = Order.RELEVANCE;

  @Option(
      names = "--facet",
      paramLabel = "FIELD",
      converter = Names.Facets.class,
      completionCandidates = Names.Facets.class,
      split = ",",
      description =
          "Count articles by person, place, org, section, source, year, month or day; repeatable.")
  private List<Facet> facets = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Of this day or later: 2025-01-31, 2025-01, 31.1.2025, heute, 7d, 4w.")
  private @Nullable String since;

  @Option(names = "--until", paramLabel = "DATE", description = "Of this day or earlier.")
  private @Nullable String until;

  @Option(
      names = "--snippets",
      paramLabel = "N",
      defaultValue = "2",
      description = "Extracts of each article, 0 to 20; default: 2.")
  private int snippets;

  @Option(
      names = "--only",
      paramLabel = "WAY",
      split = ",",
      converter = Names.Bridges.class,
      completionCandidates = Names.Bridges.class,
      description = "Match in these ways only: ${COMPLETION-CANDIDATES}.")
  private List<Bridge> only = new ArrayList<>();

  @Option(
      names = "--all-copies",
      description = "List copies of one text each; else below the best of them.")
  private boolean allCopies;

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      converter = Durations.class,
      description = "Show what was found until then: 500ms, 2s.")
  private @Nullable Duration timeout;

  /** Whether articles are asked for by their day, so that there need not be a query. */
  boolean limitDays() {
    return since != null || until != null;
  }

  /**
   * What is asked.
   *
   * @param usualLimit articles wanted where the command line does not say
   * @param format how the answer is shown; a run for trec_eval lists all copies, because each
   *     article has its own judgement
   */
  SearchRequest request(String query, int usualLimit, Format format) {
    try {
      SearchRequest request =
          SearchRequest.of(query)
              .limit(limit == null ? usualLimit : limit)
              .offset(offset)
              .order(sort)
              .facets(facets.toArray(Facet[]::new))
              .snippets(format.showsSnippets() ? snippets : 0)
              .allCopies(allCopies || format == Format.TREC);
      if (!only.isEmpty()) request = request.only(EnumSet.copyOf(only));
      if (timeout != null) request = request.timeout(timeout);
      if (since != null) request = request.where(days("--since", "since:", since));
      if (until != null) request = request.where(days("--until", "until:", until));
      return request;
    } catch (QueryException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /** Reads a day as the query language does. */
  private Query days(String option, String field, String value) {
    String quoted = value.contains(" ") ? '"' + value + '"' : value;
    try {
      Query days = today().parse(field + quoted).tree();
      if (days instanceof Query.Dated) return days;
    } catch (QueryException e) {
      throw new ParameterException(
          spec.commandLine(), option + " " + value + ": " + e.getMessage(), e);
    }
    throw new ParameterException(
        spec.commandLine(), option + " " + value + ": no date; such as 2025-01-31, 2025-01 or 7d");
  }

  static QueryParser today() {
    return new QueryParser(LocalDate.now(Published.ZONE));
  }
}
