package lupe.load.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** How much text, and how much running text, lies below each element of a page. */
final class TextBlocks {
  private static final int SHORTEST_PARAGRAPH = 40;
  private static final double MOST_LINKED = 0.4;
  private static final Counts NOTHING = new Counts();

  private final Map<Element, Counts> counts = new IdentityHashMap<>();
  private final Element body;

  /** Measures a page; elements that are removed later still count where they were. */
  TextBlocks(Element body) {
    this.body = body;
    body.traverse(new Counter());
  }

  private static final class Counts {
    private int text;
    private int own;
    private int linked;
    private int prose;
    private int density;
    private boolean hasBlocks;

    private double linkedShare() {
      return text == 0 ? 0 : (double) linked / text;
    }
  }

  /** Characters of text below an element. */
  int text(Element element) {
    return of(element).text;
  }

  /** Share of the text below an element that is links, 0 to 1. */
  double linkedShare(Element element) {
    return of(element).linkedShare();
  }

  /** Whether an element is a paragraph in itself, with text in it. */
  boolean isParagraph(Element element) {
    return element.isBlock() && !of(element).hasBlocks && of(element).text > 0;
  }

  /** Whether there is any running text on the page. */
  boolean hasProse() {
    return of(body).prose > 0;
  }

  /** Whether at least half of the running text of the page lies below an element. */
  boolean isMost(Element element) {
    return hasProse() && of(element).prose * 2 >= of(body).prose;
  }

  /** The element right below which most paragraphs lie, or null if there are none. */
  @Nullable Element densest() {
    Element densest = null;
    for (Map.Entry<Element, Counts> entry : counts.entrySet()) {
      int most = densest == null ? 0 : of(densest).density;
      if (entry.getValue().density > most) densest = entry.getKey();
    }
    return densest;
  }

  private Counts of(Element element) {
    return counts.getOrDefault(element, NOTHING);
  }

  private final class Counter implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        counts.put(element, new Counts());
      } else if (node instanceof TextNode text && text.parent() instanceof Element parent) {
        int length = text.text().strip().length();
        of(parent).text += length;
        of(parent).own += length;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) return;
      Counts here = of(element);
      if (element.normalName().equals("a") && element.hasAttr("href")) here.linked = here.text;
      int prose = prose(element, here);
      here.prose += prose;
      if (element == body || !(element.parent() instanceof Element parent)) return;
      Counts above = of(parent);
      above.text += here.text;
      above.linked += here.linked;
      above.prose += here.prose;
      above.hasBlocks |= element.isBlock();
      addDensity(here.hasBlocks ? element : parent, prose);
    }

    private int prose(Element element, Counts here) {
      if (!element.isBlock()) return 0;
      int length = here.hasBlocks ? here.own : here.text;
      boolean links = !here.hasBlocks && here.linkedShare() > MOST_LINKED;
      return links || length < SHORTEST_PARAGRAPH ? 0 : length;
    }

    /** A paragraph counts for its parent, and half for the one above that. */
    private void addDensity(Element container, int prose) {
      of(container).density += 2 * prose;
      if (container != body && container.parent() instanceof Element above) {
        of(above).density += prose;
      }
    }
  }
}
