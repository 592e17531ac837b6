package lupe.cli.output;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import lupe.query.Query;
import org.jspecify.annotations.Nullable;

/** An understood query in the words of the query language. */
public final class QueryText {
  private QueryText() {}

  /** Writes a tree: {@code Erden -person:"Wladimir Putin"}. */
  public static String of(Query query) {
    return switch (query) {
      case Query.All all -> "all articles";
      case Query.Word word -> word.text();
      case Query.Phrase phrase -> quoted(phrase.words());
      case Query.Near near -> quoted(near.words()) + "~" + near.distance();
      case Query.Exact exact -> "=" + quoted(exact.words());
      case Query.Prefix prefix -> prefix.text() + "*";
      case Query.Named named -> field(named) + quoted(List.of(named.name()));
      case Query.FromSource source -> "source:" + quoted(List.of(source.source()));
      case Query.InSection section -> "section:" + quoted(List.of(section.section()));
      case Query.Dated dated -> "date:" + day(dated.from()) + ".." + day(dated.to());
      case Query.InTitle title -> "title:" + group(title.query());
      case Query.Not not -> "-" + group(not.query());
      case Query.And and -> join(and.queries(), " ");
      case Query.Or or -> join(or.queries(), " OR ");
    };
  }

  private static String field(Query.Named named) {
    return switch (named.type()) {
      case PERSON -> "person:";
      case PLACE -> "place:";
      case ORGANISATION -> "org:";
    };
  }

  private static String quoted(List<String> words) {
    return '"' + String.join(" ", words) + '"';
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String join(List<Query> queries, String word) {
    return queries.stream().map(QueryText::group).collect(Collectors.joining(word));
  }

  private static String group(Query query) {
    return query instanceof Query.And || query instanceof Query.Or
        ? "(" + of(query) + ")"
        : of(query);
  }
}
