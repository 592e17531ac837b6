package lupe.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lupe.cli.output.Format;
import lupe.query.QueryException;
import lupe.search.Facet;
import lupe.search.Order;
import lupe.search.SearchRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of a search besides the query. */
final class Wishes {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private Filters filters = new Filters();

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
      names = "--snippets",
      paramLabel = "N",
      defaultValue = "2",
      description = "Extracts of each article, 0 to 20; default: 2.")
  private int snippets;

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
    return filters.limitDays();
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
      if (timeout != null) request = request.timeout(timeout);
      return filters.apply(request);
    } catch (QueryException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
