package lupe.query;

import java.util.ArrayList;
import java.util.List;
import lupe.query.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Cuts the text of a query into tokens; what holds nothing to search is left out here. */
final class Lexer {
  /** Marks that ask for something elsewhere, so that leaving them out is worth telling. */
  private static final String LIKE_SYNTAX = "*~^=\\|";

  private final TypedText typed;
  private final String text;
  private final Notes notes;
  private final FieldNames fields;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  Lexer(TypedText typed, FieldNames fields, Notes notes) {
    this.typed = typed;
    this.text = typed.text();
    this.notes = notes;
    this.fields = fields;
  }

  List<Token> tokens() {
    while (at < text.length()) {
      switch (text.charAt(at)) {
        case ' ' -> at++;
        case '(' -> add(Kind.OPEN, 1);
        case ')' -> add(Kind.CLOSE, 1);
        case '|' -> add(Kind.OR, text.startsWith("||", at) ? 2 : 1);
        case '-', '−' -> minus();
        case '=' -> equalsSign();
        default -> {
          if (QuoteMarks.isQuote(text.charAt(at))) quotation();
          else run();
        }
      }
    }
    return tokens;
  }

  private void add(Kind kind, int length) {
    tokens.add(new Token(kind, text.substring(at, at + length), at, at + length));
    at += length;
  }

  private @Nullable Token last() {
    return tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
  }

  /** Whether the next character belongs to what stands before it. */
  private boolean isGlued() {
    return at > 0 && " (|".indexOf(text.charAt(at - 1)) < 0 && !isBehindPrefix();
  }

  private boolean isBehindPrefix() {
    Token last = last();
    return last != null
        && last.to() == at
        && (last.is(Kind.FIELD) || last.is(Kind.NOT) || last.is(Kind.EXACT));
  }

  private boolean isValue() {
    int i = tokens.size() - 1;
    while (i >= 0 && (tokens.get(i).is(Kind.NOT) || tokens.get(i).is(Kind.EXACT))) i--;
    return i >= 0 && tokens.get(i).is(Kind.FIELD);
  }

  private void minus() {
    if (!isGlued() && beginsOperand(at + 1)) add(Kind.NOT, 1);
    else run();
  }

  private void equalsSign() {
    if (!isGlued() && beginsOperand(at + 1) && "(=*".indexOf(text.charAt(at + 1)) < 0)
      add(Kind.EXACT, 1);
    else run();
  }

  private boolean beginsOperand(int index) {
    if (index >= text.length()) return false;
    char next = text.charAt(index);
    return QuoteMarks.isQuote(next)
        || "(=*".indexOf(next) >= 0
        || WordEdges.hasWord(text.substring(index, index + 1))
        || Character.isHighSurrogate(next)
        || "§#@$€£&".indexOf(next) >= 0;
  }

  private void quotation() {
    int open = isDoubled(at) ? at + 1 : at;
    int closing = QuoteMarks.closing(text, open);
    if (closing < 0) {
      int behind = open + 1;
      String sentence = "This quotation mark has no partner and was left out.";
      if (behind == text.length() || text.charAt(behind) == ' ') leaveOut(behind, sentence);
      else note(at, behind, sentence);
      at = behind;
      return;
    }
    int end = closing + 1;
    if (open > at && end < text.length() && QuoteMarks.isQuote(text.charAt(end))) end++;
    String inside = text.substring(open + 1, closing);
    if (WordEdges.hasWord(inside) || isValue())
      tokens.add(new Token(Kind.QUOTED, inside, open, end));
    else leaveOut(end, "There is no word between these quotation marks.");
    at = end;
    if (at < text.length() && text.charAt(at) == '~') tilde();
  }

  /** ""Erden"", as it comes out of tables. */
  private boolean isDoubled(int index) {
    return index + 2 < text.length()
        && text.charAt(index + 1) == text.charAt(index)
        && !QuoteMarks.isQuote(text.charAt(index + 2))
        && text.charAt(index + 2) != ' ';
  }

  private void tilde() {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') end++;
    if (end == at + 1) note(at, end, "~ needs a number of words, such as ~5.");
    else if (isBehindQuotation())
      tokens.add(new Token(Kind.NEAR, text.substring(at + 1, end), at, end));
    at = end;
  }

  private boolean isBehindQuotation() {
    Token last = last();
    return last != null && last.to() == at && last.is(Kind.QUOTED);
  }

  /** Reads up to the next blank, quotation mark, bar or parenthesis. */
  private void run() {
    boolean first = !isGlued() && !isValue();
    int end = at;
    while (end < text.length() && !endsRun(end)) {
      if (first && text.charAt(end) == ':') {
        Token field = fields.find(at, end);
        if (field != null) {
          tokens.add(field);
          at = field.to();
          return;
        }
        first = false;
      }
      end = text.charAt(end) == '(' ? text.indexOf(')', end) + 1 : end + 1;
    }
    word(end);
  }

  private boolean endsRun(int index) {
    char c = text.charAt(index);
    if (c == '(') return index == at || !isWithinWord(index);
    if (c == ')') return true;
    return c == ' ' || c == '|' || QuoteMarks.isQuote(c);
  }

  /**
   * Lehrer(in), Freund(inn)en: a parenthesis that opens within a word and closes before it ends.
   */
  private boolean isWithinWord(int open) {
    if (!Character.isLetterOrDigit(text.charAt(open - 1))) return false;
    for (int i = open + 1; i < text.length(); i++) {
      if (text.charAt(i) == ')') return i > open + 1;
      if (!Character.isLetter(text.charAt(i))) return false;
    }
    return false;
  }

  private void word(int end) {
    String run = text.substring(at, end);
    if (WordEdges.hasWord(run) || isValue()) tokens.add(new Token(Kind.WORD, run, at, end));
    else if (run.equals("&&") && !isBehindPrefix()) tokens.add(new Token(Kind.AND, run, at, end));
    else if (run.chars().anyMatch(c -> LIKE_SYNTAX.indexOf(c) >= 0))
      leaveOut(end, "There is nothing to search in " + Excerpt.of(run) + ".");
    else dropPrefixes();
    at = end;
  }

  private void leaveOut(int end, String sentence) {
    int from = dropPrefixes();
    note(from, end, sentence);
  }

  /** Takes back - and = whose word is left out, lest they act on the next; gives the new place. */
  private int dropPrefixes() {
    int from = at;
    Token last = last();
    while (last != null && last.to() == from && (last.is(Kind.NOT) || last.is(Kind.EXACT))) {
      from = last.from();
      tokens.remove(tokens.size() - 1);
      last = last();
    }
    return from;
  }

  private void note(int from, int to, String sentence) {
    notes.add(typed.span(from, to), sentence);
  }
}
