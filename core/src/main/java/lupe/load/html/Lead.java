package lupe.load.html;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The lines between headline and text, where the page marks them. */
final class Lead {
  /** Last words of the class names that templates give to them. */
  private static final ImmutableSet<String> NAMES =
      ImmutableSet.of(
          "lead",
          "intro",
          "teaser",
          "vorspann",
          "standfirst",
          "summary",
          "dek",
          "anreisser",
          "anrisstext",
          "subline",
          "subtitle",
          "leadtext",
          "einleitung",
          "teasertext");

  /** Most paragraphs, bylines and captions that stand between the headline and it. */
  private static final int FARTHEST = 6;

  private static final double MOST_LINKED = 0.5;

  private Lead() {}

  /** Takes the lead out of a page that was cleaned; empty if none is marked. */
  static String take(Element body) {
    var blocks = new TextBlocks(body);
    boolean heading = body.selectFirst("h1") == null;
    int between = 0;
    for (Element element : body.getAllElements()) {
      heading |= element.normalName().equals("h1");
      if (!heading || !blocks.isParagraph(element)) continue;
      if (isNamed(element) && blocks.linkedShare(element) < MOST_LINKED) {
        element.remove();
        return element.text();
      }
      if (++between > FARTHEST) break;
    }
    return "";
  }

  private static boolean isNamed(Element element) {
    if (element.classNames().stream().anyMatch(Lead::isName)) return true;
    Element parent = element.parent();
    return parent != null
        && parent.childrenSize() == 1
        && parent.classNames().stream().anyMatch(Lead::isName);
  }

  private static boolean isName(String className) {
    String[] words = className.toLowerCase(Locale.ROOT).split("[-_]+", -1);
    return NAMES.contains(words[words.length - 1]);
  }
}
