package lupe.load.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Predicate;
import lupe.load.record.Markup;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;

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

  /** Takes out what is no text of an article, all over the page. */
  void clean() {
    removeAll(element -> UNSEEN.contains(element.normalName()) || Boilerplate.isCertain(element));
    var blocks = new TextBlocks(body);
    Element heading = body.selectFirst("h1");
    removeAll(element ->
        Boilerplate.isLikely(element)
            && !blocks.isMost(element)
            && (heading == null || !isAbove(element, heading)));
  }

  /** The text of the article, one line a paragraph. */
  String text() {
    var blocks = new TextBlocks(body);
    Element container = container(blocks);
    removeLinks(container, blocks);
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
    return first != null && !blocks.hasProse() ? first : body;
  }

  /** Removes what matches, with all that lies below it. */
  private void removeAll(Predicate<Element> test) {
    body.filter((node, depth) ->
        node != body && node instanceof Element element && test.test(element)
            ? FilterResult.REMOVE
            : FilterResult.CONTINUE);
  }

  private static boolean isAbove(Element ancestor, Element element) {
    for (Element above = element; above != null; above = above.parent()) {
      if (above == ancestor) return true;
    }
    return false;
  }

  /** Lists and lines that are nothing but links lead to other articles. */
  private static void removeLinks(Element container, TextBlocks blocks) {
    container.filter((node, depth) ->
        node != container && node instanceof Element element && isLinks(element, blocks)
            ? FilterResult.REMOVE
            : FilterResult.CONTINUE);
  }

  private static boolean isLinks(Element element, TextBlocks blocks) {
    boolean list = element.normalName().equals("ul") || element.normalName().equals("ol");
    return (list || blocks.isParagraph(element))
        && blocks.text(element) <= LONGEST_LINKS
        && blocks.linkedShare(element) > MOSTLY_LINKED;
  }
}
