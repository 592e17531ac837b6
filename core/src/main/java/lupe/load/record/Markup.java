package lupe.load.record;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** HTML made plain text. */
public final class Markup {
  /** Tags which nobody writes in running text unless he means HTML. */
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|br|div|span|a|b|i|u|em|strong|ul|ol|li|h[1-6]|blockquote|figure|img|table|section"
              + "|article|cite|sup|sub)(?:\\s[^<>]{0,2000})?/?>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ENTITY =
      Pattern.compile("&(?:[a-zA-Z]{2,8}\\d{0,2}|#\\d{2,6}|#[xX][0-9a-fA-F]{2,5});");

  private static final ImmutableSet<String> UNSEEN =
      ImmutableSet.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "svg",
          "math",
          "iframe",
          "object",
          "select",
          "button",
          "textarea",
          "audio",
          "video",
          "canvas");

  private static final ImmutableSet<String> NEW_LINE =
      ImmutableSet.of("li", "tr", "dt", "dd", "caption", "option");

  private Markup() {}

  /** Whether a text contains tags, and is no plain text that has a {@code <} in it. */
  public static boolean isLikely(String text) {
    return text.indexOf('<') >= 0 && TAG.matcher(text).find();
  }

  /** The text without tags and entities if it has any, else as it is. */
  public static String strip(String text) {
    if (isLikely(text)) return textOf(Jsoup.parseBodyFragment(text).body());
    if (text.indexOf('&') < 0 || !ENTITY.matcher(text).find()) return text;
    return Parser.unescapeEntities(text, false);
  }

  /** The text that a browser would show, one empty line between paragraphs. */
  public static String textOf(Element element) {
    var text = new StringBuilder();
    element.filter(new Reader(text));
    return TextCleaner.text(text.toString());
  }

  private record Reader(StringBuilder text) implements NodeFilter {
    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        appendCollapsed(words.getWholeText());
      } else if (node instanceof Element element) {
        if (UNSEEN.contains(element.normalName())) return FilterResult.SKIP_ENTIRELY;
        breakLine(element);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && !element.normalName().equals("br")) breakLine(element);
      return FilterResult.CONTINUE;
    }

    private void breakLine(Element element) {
      String name = element.normalName();
      if (name.equals("br")) text.append('\n');
      else if (NEW_LINE.contains(name)) newLine();
      else if (name.equals("td") || name.equals("th")) text.append(' ');
      else if (element.isBlock()) text.append("\n\n");
    }

    private void newLine() {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') text.append('\n');
    }

    private void appendCollapsed(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        text.append(c == '\n' || c == '\r' || c == '\t' || c == '\f' ? ' ' : c);
      }
    }
  }
}
