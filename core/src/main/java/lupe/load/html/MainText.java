package lupe.load.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import lupe.load.record.Markup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element of a page that holds its article, and takes out of it what is none. */
final class MainText {
  /** Where articles lie, the most telling first. */
  private static final ImmutableList<String> CONTAINERS =
      ImmutableList.of("[itemprop=articleBody]", "article", "main", "[role=main]");

  private static final ImmutableSet<String> UNSEEN =
      ImmutableSet.of(
          "script", "style", "noscript", "template", "iframe", "svg", "button", "select");

  private static final int LONGEST_LINKS = 300;
  private static final double MOSTLY_LINKED = 0.6;

  private final Element body;

  /** Works on the body of a page, which is changed. */
  MainText(Element body) {
    this.body = body;
  }

  /** The text of the article, one line a paragraph. */
  String text() {
    removeAll(element -> UNSEEN.contains(element.normalName()) || Boilerplate.isCertain(element));
    var blocks = new TextBlocks(body);
    Element heading = heading();
    removeAll(element ->
        Boilerplate.isLikely(element)
            && !blocks.isMost(element)
            && (heading == null || !isAbove(element, heading)));
    Element container = container(new TextBlocks(body));
    removeLinks(container);
    return Markup.textOf(container);
  }

  private Element container(TextBlocks blocks) {
    for (String place : CONTAINERS) {
      for (Element element : body.select(place)) {
        if (blocks.isMost(element)) return element;
      }
    }
    Element densest = blocks.densest();
    if (densest != null && blocks.isMost(densest)) return densest;
    Element first = body.selectFirst("article");
    return first != null && blocks.below(body) == 0 ? first : body;
  }

  private @Nullable Element heading() {
    return body.selectFirst("h1");
  }

  @FunctionalInterface
  private interface Test {
    boolean matches(Element element);
  }

  /** Removes what matches; what lies below it is not asked. */
  private void removeAll(Test test) {
    for (Element element : body.getAllElements()) {
      if (element != body && isAbove(body, element) && test.matches(element)) element.remove();
    }
  }

  private static boolean isAbove(Element ancestor, Element element) {
    for (Element above = element; above != null; above = above.parent()) {
      if (above == ancestor) return true;
    }
    return false;
  }

  /** Lists and lines that are nothing but links lead to other articles. */
  private static void removeLinks(Element container) {
    for (Element element : container.getAllElements()) {
      boolean list = element.normalName().equals("ul") || element.normalName().equals("ol");
      if (element == container || !(list || TextBlocks.isLeaf(element))) continue;
      if (element.text().length() <= LONGEST_LINKS && TextBlocks.linked(element) > MOSTLY_LINKED) {
        element.remove();
      }
    }
  }
}
