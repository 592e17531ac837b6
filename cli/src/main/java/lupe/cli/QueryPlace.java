package lupe.cli;

import lupe.cli.output.Harmless;
import lupe.query.Span;

/** Points at a place of a query, as compilers do. */
final class QueryPlace {
  private static final int AROUND = 40;

  private QueryPlace() {}

  /** A message, and below it the query with carets below the place. */
  static String show(String message, String query, Span span) {
    if (span.from() < 0 || span.to() <= span.from() || span.to() > query.length()) return message;
    int from = Math.max(0, span.from() - AROUND);
    int to = Math.min(query.length(), Math.min(span.to(), span.from() + AROUND) + AROUND);
    String before = from == 0 ? "" : "…";
    String after = to == query.length() ? "" : "…";
    String line = before + Harmless.line(query.substring(from, to)) + after;
    int carets = Math.min(span.to(), to) - span.from();
    String below = " ".repeat(before.length() + span.from() - from) + "^".repeat(carets);
    return message + "\n  " + line + "\n  " + below;
  }
}
