package lupe.cli.output;

import java.util.ArrayList;
import java.util.List;
import lupe.query.Span;

/** Breaks text into lines at blanks. */
final class Lines {
  private Lines() {}

  /** The places of the lines in a text of one paragraph; a longer word has a line of its own. */
  static List<Span> of(String text, int width) {
    var lines = new ArrayList<Span>();
    int from = skipBlanks(text, 0);
    while (from < text.length()) {
      int to = endOfLine(text, from, width);
      int end = to;
      while (end > from && text.charAt(end - 1) == ' ') end--;
      lines.add(new Span(from, end));
      from = skipBlanks(text, to);
    }
    return lines;
  }

  private static int endOfLine(String text, int from, int width) {
    if (text.length() - from <= width) return text.length();
    int blank = text.lastIndexOf(' ', from + width);
    if (blank > from) return blank;
    blank = text.indexOf(' ', from + width);
    return blank < 0 ? text.length() : blank;
  }

  private static int skipBlanks(String text, int at) {
    while (at < text.length() && text.charAt(at) == ' ') at++;
    return at;
  }
}
