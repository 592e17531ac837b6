package lupe.cli.output;

import java.util.List;
import lupe.query.Span;
import lupe.search.Snippet;

/** Text of an article with the words found marked. */
final class MarkedText {
  private final Look look;
  private final boolean strong;

  /** Marks within ordinary or within strong text. */
  MarkedText(Look look, boolean strong) {
    this.look = look;
    this.strong = strong;
  }

  /** The text in lines of a width, each behind an indent. */
  String lines(Snippet snippet, String indent) {
    String text = Harmless.line(snippet.text());
    var lines = new StringBuilder();
    for (Span line : Lines.of(text, look.width() - indent.length())) {
      if (!lines.isEmpty()) lines.append('\n').append(indent);
      lines.append(line(text, line, snippet.marks()));
    }
    return lines.toString();
  }

  private String line(String text, Span line, List<Snippet.Mark> marks) {
    var marked = new StringBuilder();
    int at = line.from();
    for (Snippet.Mark mark : marks) {
      int from = Math.max(mark.from(), at);
      int to = Math.min(mark.to(), line.to());
      if (from >= to) continue;
      marked.append(text, at, from);
      marked.append(look.beginMark()).append(text, from, to).append(look.endMark(strong));
      at = to;
    }
    marked.append(text, at, line.to());
    return strong ? look.strong(marked.toString()) : marked.toString();
  }
}
