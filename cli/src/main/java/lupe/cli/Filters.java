package lupe.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import lupe.article.Published;
import lupe.query.Query;
import lupe.query.QueryException;
import lupe.query.QueryParser;
import lupe.search.Bridge;
import lupe.search.SearchRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that narrow what a query finds. */
final class Filters {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Of this day or later: 2025-01-31, 2025-01, 31.1.2025, heute, 7d, 4w.")
  private @Nullable String since;

  @Option(names = "--until", paramLabel = "DATE", description = "Of this day or earlier.")
  private @Nullable String until;

  @Option(
      names = "--only",
      paramLabel = "WAY",
      split = ",",
      converter = Names.Bridges.class,
      completionCandidates = Names.Bridges.class,
      description = "Match in these ways only: ${COMPLETION-CANDIDATES}.")
  private List<Bridge> only = new ArrayList<>();

  /** Whether articles are asked for by their day. */
  boolean limitDays() {
    return since != null || until != null;
  }

  /** The request, narrowed. */
  SearchRequest apply(SearchRequest request) {
    SearchRequest narrowed = only.isEmpty() ? request : request.only(EnumSet.copyOf(only));
    if (since != null) narrowed = narrowed.where(days("--since", "since:", since));
    if (until != null) narrowed = narrowed.where(days("--until", "until:", until));
    return narrowed;
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
