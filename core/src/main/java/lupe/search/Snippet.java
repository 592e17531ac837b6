package lupe.search;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An extract of an article.
 *
 * <pre>{@code
 * snippet.marked("**", "**"); // Der Haushalt des **Militärs** wächst.
 * snippet.marked("<mark>", "</mark>", HtmlEscapers.htmlEscaper()::escape);
 * }</pre>
 *
 * @param place where it comes from
 * @param text whole sentences, or as much of them as fits
 * @param marks the characters that matched, in order, not overlapping
 */
public record Snippet(Place place, String text, List<Mark> marks) {
  /**
   * Matching characters of a snippet's text.
   *
   * @param from first character
   * @param to character behind the last
   */
  public record Mark(int from, int to) {}

  /** Copies the list. */
  public Snippet {
    marks = List.copyOf(marks);
  }

  /** The text with something put before and behind each mark, and nothing escaped. */
  public String marked(String before, String after) {
    return marked(before, after, UnaryOperator.identity());
  }

  /**
   * The text with something put before and behind each mark.
   *
   * @param escape applied to every piece of the text, but not to {@code before} and {@code after};
   *     articles may hold characters that a page or a terminal takes for commands
   */
  public String marked(String before, String after, UnaryOperator<String> escape) {
    var marked = new StringBuilder();
    int end = 0;
    for (Mark mark : marks) {
      marked.append(escape.apply(text.substring(end, mark.from())));
      marked.append(before).append(escape.apply(text.substring(mark.from(), mark.to())));
      marked.append(after);
      end = mark.to();
    }
    return marked.append(escape.apply(text.substring(end))).toString();
  }
}
