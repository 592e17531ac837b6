package lupe.query;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ObjIntConsumer;
import lupe.article.EntityType;
import lupe.query.Token.Kind;
import lupe.query.date.DateReader;
import lupe.query.date.Reading;

/**
 * Reads what stands behind the colon of a field: one value, or several in parentheses. A value that
 * cannot be understood is an error, because leaving it out would widen what is asked for.
 */
final class Filters {
  private final TokenStream tokens;
  private final Notes notes;
  private final DateReader dates;
  private final ObjIntConsumer<Span> counter;

  /** Filters that tell a counter where and how many words they are. */
  Filters(TokenStream tokens, Notes notes, DateReader dates, ObjIntConsumer<Span> counter) {
    this.tokens = tokens;
    this.notes = notes;
    this.dates = dates;
    this.counter = counter;
  }

  static Field kind(Token field) {
    return Objects.requireNonNull(Field.of(field.text()));
  }

  /** The filter of a field whose name was just taken. */
  Query read(Token field) {
    boolean isExcluded = tokens.take(Kind.NOT);
    Token next = next(field);
    if (next.is(Kind.EXACT)) {
      notes.add(tokens.span(next), "= does not go with a field; it was left out.");
      tokens.take();
      next = next(field);
    }
    Query filter =
        switch (next.kind()) {
          case OPEN -> parenthesis(field);
          case QUOTED -> value(field, tokens.take());
          case WORD -> kind(field).isDate() ? bareDate(field) : bareNames(field);
          default -> throw missing(field);
        };
    return isExcluded ? Queries.excluded(filter) : filter;
  }

  QueryException missing(Token field) {
    return new QueryException(
        tokens.span(field), field.text() + ": needs " + kind(field).wanted() + " behind it.");
  }

  private Token next(Token field) {
    Token next = tokens.peek();
    if (next == null) throw missing(field);
    return next;
  }

  private Query parenthesis(Token field) {
    tokens.take();
    List<Query> members = new ArrayList<>();
    do members.add(either(field));
    while (tokens.isWithinGroup());
    tokens.take(Kind.CLOSE);
    return members.size() == 1 ? members.get(0) : Queries.and(members);
  }

  private Query either(Token field) {
    List<Query> choices = new ArrayList<>();
    do choices.add(both(field));
    while (tokens.take(Kind.OR) || tokens.isWithinGroup() && tokens.isBehindComma());
    return choices.size() == 1 ? choices.get(0) : Queries.or(choices);
  }

  private Query both(Token field) {
    List<Query> members = new ArrayList<>();
    do members.add(item(field));
    while (tokens.take(Kind.AND));
    return members.size() == 1 ? members.get(0) : Queries.and(members);
  }

  private Query item(Token field) {
    boolean isExcluded = false;
    while (tokens.take(Kind.NOT)) isExcluded = true;
    Token first = next(field);
    Query filter =
        switch (first.kind()) {
          case OPEN -> parenthesis(field);
          case QUOTED -> value(field, tokens.take());
          case WORD -> words(field);
          case FIELD ->
              throw new QueryException(
                  tokens.span(first), "Within " + field.text() + ":( ) there is no other field.");
          default -> throw missing(field);
        };
    return isExcluded ? Queries.excluded(filter) : filter;
  }

  /** Words beside each other within parentheses are one value, up to a comma. */
  private Query words(Token field) {
    Token first = tokens.take();
    Token last = first;
    while (tokens.isNext(Kind.WORD) && !tokens.isBehindComma()) last = tokens.take();
    return value(field, tokens.text(first, last), tokens.span(first, last));
  }

  private Query value(Token field, Token quoted) {
    return value(field, quoted.text(), tokens.span(quoted));
  }

  private Query value(Token field, String text, Span span) {
    if (!kind(field).isDate()) return named(field, text, span);
    Reading reading = dates.read(text);
    if (reading instanceof Reading.Days days) return dated(field, days, span);
    throw notADate(field, text, span, (Reading.Wrong) reading);
  }

  private Query bareDate(Token field) {
    int most = 0;
    for (Token word = tokens.peek(); word != null && word.is(Kind.WORD); word = tokens.peek(most))
      if (++most == DateReader.MOST_WORDS) break;
    Token first = tokens.take();
    for (int more = most - 2; more >= -1; more--) {
      Token last = more < 0 ? first : Objects.requireNonNull(tokens.peek(more));
      if (!(dates.read(tokens.text(first, last)) instanceof Reading.Days days)) continue;
      for (int i = 0; i <= more; i++) tokens.take();
      return dated(field, days, tokens.span(first, last));
    }
    return value(field, first);
  }

  private Query bareNames(Token field) {
    Token word = tokens.take();
    if (word.text().indexOf('*') >= 0)
      throw new QueryException(
          tokens.span(word), field.text() + ": needs a whole name, without *.");
    List<Query> choices = new ArrayList<>();
    int from = 0;
    for (String name : word.text().split(",")) {
      var edges = new WordEdges(name);
      int begin = word.from() + from;
      from += name.length() + 1;
      if (!WordEdges.hasWord(name)) continue;
      Span span = tokens.typed().span(begin + edges.begin(), begin + edges.end());
      choices.add(named(field, edges.word(), span));
    }
    if (choices.isEmpty()) throw missing(field);
    tellOfMoreWords(field, word);
    return choices.size() == 1 ? choices.get(0) : Queries.or(choices);
  }

  private void tellOfMoreWords(Token field, Token word) {
    Token next = tokens.peek();
    boolean hasNames =
        switch (kind(field)) {
          case PERSON, PLACE, ORGANISATION -> true;
          default -> false;
        };
    if (hasNames
        && next != null
        && next.is(Kind.WORD)
        && Character.isUpperCase(next.text().codePointAt(0)))
      notes.add(
          tokens.span(next),
          "This is no part of the name "
              + Excerpt.of(word.text())
              + "; for that, write "
              + field.text()
              + ":\""
              + Excerpt.of(word.text() + " " + next.text())
              + "\".");
  }

  private Query named(Token field, String text, Span span) {
    String name = CharMatcher.is(' ').trimAndCollapseFrom(text, ' ');
    name = CharMatcher.is(',').trimTrailingFrom(name);
    if (!WordEdges.hasWord(name)) throw missing(field);
    if (name.length() > WordReader.LONGEST)
      throw new QueryException(
          span,
          "A name has at most "
              + WordReader.LONGEST
              + " characters, this one has "
              + name.length()
              + ".");
    counter.accept(span, 1);
    return switch (kind(field)) {
      case PERSON -> new Query.Named(EntityType.PERSON, name, span);
      case PLACE -> new Query.Named(EntityType.PLACE, name, span);
      case ORGANISATION -> new Query.Named(EntityType.ORGANISATION, name, span);
      case SOURCE -> new Query.FromSource(name, span);
      case SECTION -> new Query.InSection(name, span);
      default -> throw new IllegalStateException(field.text());
    };
  }

  private Query dated(Token field, Reading.Days days, Span span) {
    counter.accept(span, 1);
    if (days.note() != null) notes.add(span, days.note());
    return DateFilter.of(kind(field), days, span);
  }

  private QueryException notADate(Token field, String text, Span span, Reading.Wrong wrong) {
    String message = "\"" + Excerpt.of(text) + "\" cannot be used: " + wrong.reason() + ". ";
    return new QueryException(
        span, message + field.text() + ": needs " + kind(field).wanted() + ".");
  }
}
