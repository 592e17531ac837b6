package lupe.query;

import java.util.List;
import lupe.query.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Tokens one after the other. */
final class TokenStream {
  private final List<Token> tokens;
  private final TypedText typed;
  private int at;

  TokenStream(List<Token> tokens, TypedText typed) {
    this.tokens = tokens;
    this.typed = typed;
  }

  TypedText typed() {
    return typed;
  }

  /** The next token, or null at the end. */
  @Nullable Token peek() {
    return peek(0);
  }

  /** The token so many behind the next, or null behind the end. */
  @Nullable Token peek(int ahead) {
    return at + ahead < tokens.size() ? tokens.get(at + ahead) : null;
  }

  boolean isNext(Kind kind) {
    Token next = peek();
    return next != null && next.is(kind);
  }

  /** Whether there is a token that does not end the group. */
  boolean isWithinGroup() {
    return at < tokens.size() && !isNext(Kind.CLOSE);
  }

  /** The next token, of which there must be one, is done with. */
  Token take() {
    return tokens.get(at++);
  }

  /** Takes the next token if it is of this kind. */
  boolean take(Kind kind) {
    boolean is = isNext(kind);
    if (is) at++;
    return is;
  }

  /** Whether a comma stands before the next token. */
  boolean isBehindComma() {
    int end = tokens.get(at - 1).to();
    int next = at < tokens.size() ? tokens.get(at).from() : end;
    return next >= end && typed.text().substring(end - 1, next).indexOf(',') >= 0;
  }

  Span span(Token token) {
    return typed.span(token.from(), token.to());
  }

  Span span(Token first, Token last) {
    return typed.span(first.from(), last.to());
  }

  /** What was typed from one token to another, cleaned. */
  String text(Token first, Token last) {
    return typed.text().substring(first.from(), last.to());
  }
}
