package lupe.load.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** How much running text lies below each element of a page. */
final class TextBlocks {
  private static final int SHORTEST_PARAGRAPH = 40;
  private static final double MOST_LINKED = 0.4;

  private final Map<Element, Integer> below = new IdentityHashMap<>();
  private final Map<Element, Integer> density = new IdentityHashMap<>();
  private final Element body;

  /** Measures a page from which what is certainly no text was removed. */
  TextBlocks(Element body) {
    this.body = body;
    for (Element block : body.getAllElements()) {
      int length = isLeaf(block) ? proseIn(block) : block.ownText().length();
      if (length >= SHORTEST_PARAGRAPH) count(block, length);
    }
  }

  /** Characters of running text below an element. */
  int below(Element element) {
    return below.getOrDefault(element, 0);
  }

  /** Whether at least half of the running text of the page lies below an element. */
  boolean isMost(Element element) {
    int all = below(body);
    return all > 0 && below(element) * 2 >= all;
  }

  /** The element right below which most paragraphs lie, or null if there are none. */
  @Nullable Element densest() {
    return density.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** Share of a text that is links, 0 to 1. */
  static double linked(Element element) {
    int length = element.text().length();
    if (length == 0) return 0;
    Elements links = element.select("a[href]");
    return (double) links.stream().mapToInt(link -> link.text().length()).sum() / length;
  }

  /** Whether an element is a paragraph in itself. */
  static boolean isLeaf(Element element) {
    return element.isBlock() && element.children().stream().noneMatch(Element::isBlock);
  }

  private static int proseIn(Element block) {
    return linked(block) > MOST_LINKED ? 0 : block.text().length();
  }

  private void count(Element block, int length) {
    Element container = isLeaf(block) ? block.parent() : block;
    for (int share = 2; container != null && share > 0; share--) {
      density.merge(container, length * share, Integer::sum);
      container = container.parent();
    }
    for (Element above = block; above != null; above = above.parent()) {
      below.merge(above, length, Integer::sum);
    }
  }
}
