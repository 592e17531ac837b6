package lupe.query;

import java.util.List;
import java.util.stream.Collectors;

/** Says in words what a query was understood to mean. */
public final class QueryPrinter {
  private static final String INDENT = "  ";

  private QueryPrinter() {}

  /** On one line: {@code all of (Merkel, any of (Kiew, Berlin), not Putin)}. */
  public static String line(Query query) {
    return switch (query) {
      case Query.And and -> "all of " + list(and.queries());
      case Query.Or or -> "any of " + list(or.queries());
      case Query.Not not -> "not " + line(not.query());
      case Query.InTitle title -> "in the title " + line(title.query());
      default -> Excerpt.harmless(leaf(query));
    };
  }

  /** As a tree, a line for each part, ending in a line break. */
  public static String tree(Query query) {
    var lines = new StringBuilder();
    append(query, "", lines);
    return lines.toString();
  }

  private static void append(Query query, String indent, StringBuilder lines) {
    switch (query) {
      case Query.And and -> append("all of", and.queries(), indent, lines);
      case Query.Or or -> append("any of", or.queries(), indent, lines);
      case Query.Not not -> append("not", List.of(not.query()), indent, lines);
      case Query.InTitle title -> append("in the title", List.of(title.query()), indent, lines);
      default -> lines.append(indent).append(line(query)).append('\n');
    }
  }

  private static void append(String head, List<Query> parts, String indent, StringBuilder lines) {
    boolean isOneLeaf = parts.size() == 1 && isLeaf(parts.get(0));
    lines.append(indent).append(head);
    if (isOneLeaf) {
      append(parts.get(0), " ", lines);
      return;
    }
    lines.append('\n');
    parts.forEach(part -> append(part, indent + INDENT, lines));
  }

  private static boolean isLeaf(Query query) {
    return switch (query) {
      case Query.And and -> false;
      case Query.Or or -> false;
      case Query.Not not -> false;
      case Query.InTitle title -> false;
      default -> true;
    };
  }

  private static String list(List<Query> queries) {
    return queries.stream().map(QueryPrinter::line).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String leaf(Query query) {
    return switch (query) {
      case Query.All all -> "every article";
      case Query.Word word -> word.text();
      case Query.Phrase phrase -> quoted(phrase.words());
      case Query.Near near -> quoted(near.words()) + " within " + near.distance() + " words";
      case Query.Exact exact -> "exactly " + quoted(exact.words());
      case Query.Prefix prefix -> "words beginning with " + prefix.text();
      case Query.Named named -> noun(named) + " \"" + named.name() + "\"";
      case Query.FromSource source -> "source \"" + source.source() + "\"";
      case Query.InSection section -> "section \"" + section.section() + "\"";
      case Query.Dated dated -> "published " + days(dated);
      default -> throw new IllegalStateException(query.toString());
    };
  }

  private static String noun(Query.Named named) {
    return switch (named.type()) {
      case PERSON -> "person";
      case PLACE -> "place";
      case ORGANISATION -> "organisation";
    };
  }

  private static String days(Query.Dated dated) {
    if (dated.from() == null && dated.to() == null) return "at any time";
    if (dated.from() == null) return "until " + dated.to();
    if (dated.to() == null) return "since " + dated.from();
    if (dated.from().equals(dated.to())) return "on " + dated.from();
    return dated.from() + " to " + dated.to();
  }

  private static String quoted(List<String> words) {
    return "\"" + String.join(" ", words) + "\"";
  }
}
