package lupe.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes words of what stands between blanks, and tells what of it could not be used. */
final class WordReader {
  static final int LONGEST = 100;

  private static final Pattern BLANKS = Pattern.compile("[^ ]+");
  private static final Pattern TAIL = Pattern.compile("(?:[~^][\\d.]*|(?:\\\\[nrt])+)$");
  private static final Pattern REGEX = Pattern.compile("/.+/|.*(?:\\.[*+{]|\\[.+].*[*+]|\\\\).*");
  private static final Pattern BETWEEN_LETTERS = Pattern.compile(".*\\p{L}\\?\\p{L}.*");

  private static final Pattern DASHES = Pattern.compile("-{2,}|[–—]");

  /** Bürger*innen, Schüler*innenrat, jede*r, ein*e. */
  private static final Pattern GENDERED = Pattern.compile("\\*(?:in|\\p{Ll}{1,2}\\b).*");

  private static final String ONLY_AT_END =
      "* counts at the end of a word only; parts of compounds are found without it.";

  private final TypedText typed;
  private final Notes notes;

  WordReader(TypedText typed, Notes notes) {
    this.typed = typed;
    this.notes = notes;
  }

  /** A word or a beginning of words. */
  Query read(Token token) {
    String run = withoutTail(token);
    var edges = new WordEdges(run);
    int begin = token.from() + edges.begin();
    Span span = span(begin, token.from() + edges.end());
    if (REGEX.matcher(run).matches()) {
      notes.add(
          span(token.from(), token.to()), "Patterns are not understood; this is read as a word.");
      return word(edges.word(), span);
    }
    int star = edges.word().indexOf('*');
    if (edges.before().indexOf('*') >= 0) {
      notes.add(span(token.from(), begin), ONLY_AT_END);
    } else if (edges.behind().startsWith("*")) {
      Span whole = span(begin, token.from() + edges.end() + 1);
      return prefix(edges.word(), whole);
    } else if (star > 0 && !GENDERED.matcher(edges.word().substring(star)).matches()) {
      notes.add(span(begin + star, begin + star + 1), ONLY_AT_END);
      String beginning = new WordEdges(edges.word().substring(0, star)).word();
      if (Checks.letters(beginning) >= Query.SHORTEST_PREFIX)
        return prefix(beginning, span(begin, begin + star + 1));
    }
    if (BETWEEN_LETTERS.matcher(edges.word()).matches() && edges.word().indexOf('/') < 0)
      notes.add(span, "? does not stand for another letter here.");
    tellLeftOut(token, edges);
    return word(edges.word(), span);
  }

  /** The words of a quotation. */
  List<String> quoted(Token token) {
    List<String> words = new ArrayList<>();
    Matcher run = BLANKS.matcher(token.text());
    while (run.find()) {
      if (!WordEdges.hasWord(run.group())) continue;
      var edges = new WordEdges(run.group());
      int begin = token.from() + 1 + run.start();
      if (edges.behind().startsWith("*")) {
        int star = begin + edges.end();
        notes.add(span(star, star + 1), "* has no meaning between quotation marks.");
      }
      words.add(shortened(edges.word(), span(begin + edges.begin(), begin + edges.end())));
    }
    return words;
  }

  /** A word letter for letter. */
  String exact(Token token) {
    var edges = new WordEdges(token.text());
    Span span = span(token.from() + edges.begin(), token.from() + edges.end());
    if (edges.behind().startsWith("*")) {
      int star = token.from() + edges.end();
      notes.add(span(star, star + 1), "* does not go with =; it was left out.");
    }
    tellLeftOut(token, edges);
    return shortened(edges.word(), span);
  }

  private Query word(String word, Span span) {
    return new Query.Word(shortened(word, span), span);
  }

  private Query prefix(String beginning, Span span) {
    if (Checks.letters(beginning) >= Query.SHORTEST_PREFIX)
      return new Query.Prefix(shortened(beginning, span), span);
    notes.add(
        span, "* needs at least " + Query.SHORTEST_PREFIX + " letters before it; it was left out.");
    return word(beginning, span);
  }

  /** Drops Lucene's weights and edit distances (Merkel^2, Merkl~1) and escaped line breaks. */
  private String withoutTail(Token token) {
    Matcher tail = TAIL.matcher(token.text());
    if (!tail.find() || !WordEdges.hasWord(token.text().substring(0, tail.start())))
      return token.text();
    notes.add(
        span(token.from() + tail.start(), token.to()),
        switch (tail.group().charAt(0)) {
          case '^' -> "Words cannot be given a weight; this was left out.";
          case '~' -> "~ works only behind a quotation, as in \"a b\"~5; it was left out.";
          default -> "An escaped line break or blank was left out.";
        });
    return token.text().substring(0, tail.start());
  }

  private void tellLeftOut(Token token, WordEdges edges) {
    int begin = token.from() + edges.begin();
    if (DASHES.matcher(edges.before()).matches())
      notes.add(
          span(token.from(), begin), "To exclude a word, write a single - directly before it.");
    if (edges.before().endsWith("[") && edges.behind().startsWith("]")) return;
    if (isLikeSyntax(edges.before())) leftOut(token.from(), begin, edges.before());
    int end = token.from() + edges.end();
    if (isLikeSyntax(edges.behind())) leftOut(end, token.to(), edges.behind());
  }

  private static boolean isLikeSyntax(String edge) {
    return edge.chars().anyMatch(c -> "~^=\\[]{}".indexOf(c) >= 0);
  }

  private void leftOut(int from, int to, String edge) {
    if (from < to)
      notes.add(span(from, to), Excerpt.of(edge) + " has no meaning here and was left out.");
  }

  private String shortened(String word, Span span) {
    if (word.length() <= LONGEST) return word;
    notes.add(span, "Only the first " + LONGEST + " characters of this word are searched.");
    int end = Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return word.substring(0, end);
  }

  private Span span(int from, int to) {
    return typed.span(from, to);
  }
}
