package lupe.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import lupe.query.Token.Kind;

/** Makes parentheses balance, and leaves out those with nothing between them. */
final class Groups {
  private final TypedText typed;
  private final Notes notes;
  private final List<Token> balanced = new ArrayList<>();
  private final Deque<Token> open = new ArrayDeque<>();

  private Groups(TypedText typed, Notes notes) {
    this.typed = typed;
    this.notes = notes;
  }

  static List<Token> balance(List<Token> tokens, TypedText typed, Notes notes) {
    var groups = new Groups(typed, notes);
    tokens.forEach(groups::add);
    groups.closeAll(typed.text().length());
    return groups.balanced;
  }

  private void add(Token token) {
    switch (token.kind()) {
      case OPEN -> open(token);
      case CLOSE -> close(token);
      default -> balanced.add(token);
    }
  }

  private void open(Token token) {
    open.push(token);
    if (open.size() > QueryParser.DEPTH)
      throw new QueryException(
          typed.span(token.from(), token.to()),
          "Parentheses can stand within each other " + QueryParser.DEPTH + " deep at most.");
    balanced.add(token);
  }

  private void close(Token token) {
    if (open.isEmpty()) note(token, "This parenthesis was never opened and was left out.");
    else end(token);
  }

  private void closeAll(int end) {
    while (!open.isEmpty()) {
      note(open.element(), "This parenthesis is never closed; it reaches to the end.");
      end(new Token(Kind.CLOSE, "", end - 1, end));
    }
  }

  private void end(Token close) {
    Token opening = open.pop();
    int last = balanced.size() - 1;
    boolean isEmpty = balanced.get(last).equals(opening);
    int before = last - 1;
    while (before >= 0 && balanced.get(before).is(Kind.NOT)) before--;
    boolean isValue = before >= 0 && balanced.get(before).is(Kind.FIELD);
    if (isEmpty && !isValue) {
      balanced.subList(before + 1, balanced.size()).clear();
      if (!close.text().isEmpty())
        notes.add(
            typed.span(opening.from(), close.to()), "There is nothing between these parentheses.");
    } else balanced.add(close);
  }

  private void note(Token token, String sentence) {
    notes.add(typed.span(token.from(), token.to()), sentence);
  }
}
