package lupe.query;

import java.util.ArrayList;
import java.util.List;
import lupe.query.Token.Kind;
import lupe.query.date.DateReader;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree by recursive descent. NICHT binds most, then UND, then ODER, and words beside
 * each other least: {@code a b ODER c} is a with b or c. The depth of recursion is bounded by
 * {@link Groups}.
 */
final class TreeBuilder {
  private final TokenStream tokens;
  private final Notes notes;
  private final WordReader words;
  private final Filters filters;
  private int count;
  private boolean isInTitle;
  private @Nullable Span joiner;

  TreeBuilder(TokenStream tokens, Notes notes, DateReader dates) {
    this.tokens = tokens;
    this.notes = notes;
    words = new WordReader(tokens.typed(), notes);
    filters = new Filters(tokens, notes, dates, (span, more) -> count(more, span));
  }

  Query build() {
    Query query = group();
    return query == null ? new Query.All() : query;
  }

  /** Everything up to the end of the group; null if there is nothing. */
  private @Nullable Query group() {
    List<Query> members = new ArrayList<>();
    var hints = new Hints(notes);
    while (tokens.isWithinGroup()) {
      Token first = tokens.peek();
      Query member = either();
      if (member != null) {
        members.add(member);
        hints.add(member, joiner);
      } else if (first != null && first.equals(tokens.peek())) {
        notes.add(tokens.span(tokens.take()), "This has nothing to act on and was left out.");
      }
    }
    hints.tell();
    return members.isEmpty() ? null : Queries.and(members);
  }

  private @Nullable Query either() {
    List<Query> choices = new ArrayList<>();
    Span plainJoiner = null;
    for (boolean isJoined = true; isJoined; ) {
      Query choice = both();
      if (choice != null) choices.add(choice);
      Token or = tokens.peek();
      isJoined = tokens.take(Kind.OR);
      if (isJoined && or != null && !Character.isLowerCase(or.text().charAt(0)))
        plainJoiner = tokens.span(or);
    }
    joiner = plainJoiner;
    return choices.isEmpty() ? null : choices.size() == 1 ? choices.get(0) : Queries.or(choices);
  }

  private @Nullable Query both() {
    List<Query> members = new ArrayList<>();
    do {
      Query member = excluded();
      if (member != null) members.add(member);
    } while (tokens.take(Kind.AND));
    return members.isEmpty() ? null : members.size() == 1 ? members.get(0) : Queries.and(members);
  }

  private @Nullable Query excluded() {
    Token sign = tokens.peek();
    if (sign == null || !tokens.take(Kind.NOT)) return operand();
    boolean isRepeated = false;
    while (tokens.take(Kind.NOT)) isRepeated = true;
    Query query = operand();
    if (query == null) {
      notes.add(tokens.span(sign), "There is nothing to exclude behind this.");
      return null;
    }
    boolean isExcluded = query instanceof Query.Not;
    if (isRepeated || isExcluded)
      notes.add(tokens.span(sign), "A second exclusion in a row was left out.");
    return isExcluded ? query : Queries.excluded(query);
  }

  private @Nullable Query operand() {
    Token next = tokens.peek();
    if (next == null || !next.beginsOperand()) return null;
    tokens.take();
    return switch (next.kind()) {
      case OPEN -> {
        Query query = group();
        tokens.take(Kind.CLOSE);
        yield query;
      }
      case FIELD -> field(next);
      case EXACT -> exact(next);
      case QUOTED -> quoted(next);
      default -> word(next);
    };
  }

  private Query word(Token token) {
    count(1, tokens.span(token));
    return words.read(token);
  }

  private Query quoted(Token token) {
    List<String> inside = words.quoted(token);
    count(inside.size(), tokens.span(token));
    Token near = tokens.peek();
    if (near == null || !tokens.take(Kind.NEAR))
      return new Query.Phrase(inside, tokens.span(token));
    if (inside.size() < 2) {
      notes.add(tokens.span(near), "~ needs at least two words; it was left out.");
      return new Query.Phrase(inside, tokens.span(token));
    }
    return new Query.Near(inside, distance(near), tokens.span(token, near));
  }

  private int distance(Token near) {
    String digits = near.text();
    int distance = digits.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    if (distance <= Query.WIDEST) return distance;
    notes.add(tokens.span(near), "Words are near within " + Query.WIDEST + " words at most.");
    return Query.WIDEST;
  }

  private @Nullable Query exact(Token sign) {
    while (tokens.take(Kind.EXACT)) {}
    Token next = tokens.peek();
    if (next == null || !next.is(Kind.WORD) && !next.is(Kind.QUOTED)) {
      notes.add(tokens.span(sign), "= needs a word or quotation behind it; it was left out.");
      return operand();
    }
    tokens.take();
    List<String> inside = next.is(Kind.WORD) ? List.of(words.exact(next)) : words.quoted(next);
    count(inside.size(), tokens.span(next));
    Token near = tokens.peek();
    if (near != null && tokens.take(Kind.NEAR))
      notes.add(tokens.span(near), "~ does not go with =; it was left out.");
    return new Query.Exact(inside, tokens.span(sign, next));
  }

  private Query field(Token field) {
    if (isInTitle)
      throw new QueryException(
          tokens.span(field), "Within titel:( ) there are words only, no other field.");
    if (Filters.kind(field) != Field.TITLE) return filters.read(field);
    boolean isExcluded = tokens.take(Kind.NOT);
    Token value = tokens.peek(tokens.isNext(Kind.EXACT) ? 1 : 0);
    isInTitle = true;
    Query query = value == null || !hasWord(value) ? null : operand();
    isInTitle = false;
    if (query == null) throw filters.missing(field);
    Query inTitle = new Query.InTitle(query);
    return isExcluded ? Queries.excluded(inTitle) : inTitle;
  }

  private static boolean hasWord(Token token) {
    return !token.is(Kind.WORD) && !token.is(Kind.QUOTED) || WordEdges.hasWord(token.text());
  }

  private void count(int more, Span span) {
    count += more;
    if (count > QueryParser.WORDS)
      throw new QueryException(span, "A query has at most " + QueryParser.WORDS + " words.");
  }
}
