package lupe.query;

import java.util.ArrayList;
import java.util.List;
import lupe.query.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Tells the keywords ODER, UND and NICHT from the same words in a text.
 *
 * <p>In capitals they are keywords wherever there is something to join. In small letters "oder" and
 * "und" are keywords between two words with a meaning of their own, and "nicht" between two nouns
 * or names of a query that is not a sentence. Decision and rejected ways: docs/adr.
 */
final class Keywords {
  private final List<Token> tokens;
  private final TypedText typed;
  private final Notes notes;
  private final @Nullable Keyword[] written;
  private final List<Token> read = new ArrayList<>();

  private Keywords(List<Token> tokens, TypedText typed, Notes notes) {
    this.tokens = tokens;
    this.typed = typed;
    this.notes = notes;
    written = new Keyword[tokens.size()];
    for (int i = 0; i < written.length; i++) written[i] = written(i);
  }

  static List<Token> find(List<Token> tokens, TypedText typed, Notes notes) {
    var keywords = new Keywords(tokens, typed, notes);
    for (int i = 0; i < tokens.size(); i++) keywords.read(i);
    return keywords.read;
  }

  private void read(int i) {
    Token token = tokens.get(i);
    if (token.is(Kind.NOT) && isEndingOfCompound(i)) {
      note(token, "Read as the ending of a compound; to exclude the word, write NICHT before it.");
      return;
    }
    if (token.is(Kind.OR) || token.is(Kind.AND)) {
      boolean isValue = i > 0 && tokens.get(i - 1).is(Kind.FIELD); // which is an error
      if (isValue || canJoin(i)) read.add(token);
      else note(token, token.text() + " has nothing to join here and was left out.");
      return;
    }
    Keyword keyword = written[i];
    if (keyword == null) read.add(token);
    else if (Character.isLowerCase(token.text().charAt(0))) small(i, keyword);
    else capital(i, keyword);
  }

  private void capital(int i, Keyword keyword) {
    Token token = tokens.get(i);
    if (keyword == Keyword.NOT ? canExclude(i) : canJoin(i)) {
      read.add(keyword(token, keyword));
    } else if (keyword != Keyword.NOT && isJoiner(lastRead()) && hasOperandBehind(i)) {
      note(token, "A second keyword in a row was left out.");
    } else {
      note(token, token.text() + " has nothing to join here and is read as a word.");
      read.add(token);
    }
  }

  private void small(int i, Keyword keyword) {
    Token token = tokens.get(i);
    boolean joins =
        canJoin(i)
            && i + 1 < tokens.size()
            && hasMeaning(tokens.get(i - 1))
            && hasMeaning(tokens.get(i + 1));
    if (keyword == Keyword.NOT && joins) {
      joins = !isSentence() && isNamelike(tokens.get(i - 1)) && isNamelike(tokens.get(i + 1));
      if (joins)
        note(token, "Read as NICHT, which excludes what follows; in quotation marks it is a word.");
    }
    read.add(joins ? keyword(token, keyword) : token);
  }

  private static Token keyword(Token token, Keyword keyword) {
    Kind kind =
        switch (keyword) {
          case OR -> Kind.OR;
          case AND -> Kind.AND;
          case NOT -> Kind.NOT;
        };
    return new Token(kind, token.text(), token.from(), token.to());
  }

  private @Nullable Keyword written(int i) {
    if (!tokens.get(i).is(Kind.WORD)) return null;
    boolean isValue =
        i > 0 && (tokens.get(i - 1).is(Kind.FIELD) || tokens.get(i - 1).is(Kind.EXACT));
    return isValue ? null : Keyword.of(tokens.get(i).text());
  }

  private @Nullable Token lastRead() {
    return read.isEmpty() ? null : read.get(read.size() - 1);
  }

  private static boolean isJoiner(@Nullable Token token) {
    return token != null && (token.is(Kind.OR) || token.is(Kind.AND));
  }

  private boolean canJoin(int i) {
    Token before = lastRead();
    return before != null && before.endsOperand() && hasOperandBehind(i);
  }

  private boolean canExclude(int i) {
    if (!hasOperandBehind(i)) return false;
    Keyword next = written[i + 1];
    return !isJoiner(tokens.get(i + 1)) && (next == null || next == Keyword.NOT);
  }

  /** Whether something to search follows, be it behind further keywords. */
  private boolean hasOperandBehind(int i) {
    int next = i + 1;
    while (next < tokens.size() && (isJoiner(tokens.get(next)) || written[next] != null)) next++;
    return next < tokens.size() && tokens.get(next).beginsOperand();
  }

  /** Gemüseanbau und -handel, Bürger oder -innen: no minus, but the second half of a compound. */
  private boolean isEndingOfCompound(int i) {
    if (i < 2 || i + 1 == tokens.size() || !tokens.get(i + 1).is(Kind.WORD)) return false;
    Token joiner = tokens.get(i - 1);
    Token first = tokens.get(i - 2);
    return tokens.get(i).text().equals("-")
        && joiner.is(Kind.WORD)
        && (joiner.text().equals("und") || joiner.text().equals("oder"))
        && first.is(Kind.WORD)
        && Character.isUpperCase(first.text().charAt(0))
        && Character.isLowerCase(tokens.get(i + 1).text().charAt(0));
  }

  private boolean isSentence() {
    return tokens.stream().anyMatch(Keywords::isOfSentences);
  }

  private boolean isSmall() {
    return typed.text().codePoints().noneMatch(Character::isUpperCase);
  }

  /** A word of grammar, or one that ends in the mark of a clause. */
  private static boolean isOfSentences(Token token) {
    if (!token.is(Kind.WORD)) return false;
    return Keyword.of(token.text()) == null && FunctionWords.contains(token.text())
        || endsClause(token.text());
  }

  private static boolean endsClause(String word) {
    return ".,;:!?".indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  private static boolean hasMeaning(Token token) {
    return !token.is(Kind.WORD)
        || !FunctionWords.contains(token.text()) && !endsClause(token.text());
  }

  private boolean isNamelike(Token token) {
    return !token.is(Kind.WORD) || isSmall() || !Character.isLowerCase(token.text().codePointAt(0));
  }

  private void note(Token token, String sentence) {
    notes.add(typed.span(token.from(), token.to()), sentence);
  }
}
