package lupe.load.feed;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lupe.load.record.Field;
import lupe.load.record.RawArticle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** One item of a feed: RSS 0.9 to 2.0 with its usual modules, or Atom. */
public final class FeedItem {
  /** Elements by their names without namespace; where several come, the first here wins. */
  private static final ImmutableMap<String, Field> ELEMENTS =
      ImmutableMap.<String, Field>builder()
          .put("guid", Field.ID)
          .put("id", Field.ID)
          .put("title", Field.TITLE)
          .put("encoded", Field.BODY)
          .put("content", Field.BODY)
          .put("description", Field.TEASER)
          .put("summary", Field.TEASER)
          .put("pubdate", Field.PUBLISHED)
          .put("published", Field.PUBLISHED)
          .put("issued", Field.PUBLISHED)
          .put("date", Field.PUBLISHED)
          .put("updated", Field.PUBLISHED)
          .put("modified", Field.PUBLISHED)
          .put("category", Field.SECTION)
          .put("subject", Field.SECTION)
          .put("source", Field.SOURCE)
          .put("publisher", Field.SOURCE)
          .put("link", Field.URL)
          .put("creator", Field.AUTHORS)
          .put("author", Field.AUTHORS)
          .buildOrThrow();

  /** RSS wants a mail address; the name stands in brackets behind it. */
  private static final Pattern MAIL = Pattern.compile("\\S+@\\S+(?:\\s*\\((.+)\\))?");

  private FeedItem() {}

  /** The name of a feed, by what stands before its first item; empty if it has none. */
  public static String feedTitle(String head) {
    Document feed = Jsoup.parse(head, Parser.xmlParser());
    for (Element title : feed.getElementsByTag("title")) {
      String parent = title.parent() == null ? "" : local(title.parent());
      if (parent.equals("channel") || parent.equals("feed")) return title.text();
    }
    return "";
  }

  /** Reads an item. */
  public static RawArticle read(String xml) {
    var article = new RawArticle();
    Element item = Jsoup.parse(xml, Parser.xmlParser()).firstElementChild();
    if (item == null) return article;
    Elements children = item.children();
    ELEMENTS.forEach((name, field) -> {
      for (Element child : children) {
        if (local(child).equals(name) && !isMedia(child)) put(field, child, article);
      }
    });
    if (!article.has(Field.BODY)) article.teaserIsBody();
    if (!article.has(Field.URL)) article.put(Field.URL, permalink(children));
    return article;
  }

  private static void put(Field field, Element element, RawArticle article) {
    switch (field) {
      case URL -> article.put(field, link(element));
      case AUTHORS -> article.put(field, author(element));
      case SECTION -> article.put(field, section(element));
      case SOURCE -> article.put(field, named(element, "title"));
      default -> article.put(field, content(element));
    }
  }

  /** Text, or markup that was escaped, or markup that was not. */
  private static String content(Element element) {
    return element.children().isEmpty() ? element.wholeText() : element.html();
  }

  private static String link(Element element) {
    if (!element.hasAttr("href")) return element.text();
    String relation = element.attr("rel");
    return relation.isEmpty() || relation.equals("alternate") ? element.attr("href") : "";
  }

  private static String permalink(Elements children) {
    for (Element child : children) {
      boolean permanent = !child.attr("isPermaLink").equals("false");
      if (local(child).equals("guid") && permanent && child.text().startsWith("http")) {
        return child.text();
      }
    }
    return "";
  }

  private static String author(Element element) {
    String name = named(element, "name");
    Matcher mail = MAIL.matcher(name);
    if (!mail.matches()) return name;
    return mail.group(1) == null ? "" : mail.group(1);
  }

  private static String section(Element element) {
    if (element.hasAttr("label")) return element.attr("label");
    return element.hasAttr("term") ? element.attr("term") : element.text();
  }

  private static String named(Element element, String name) {
    for (Element child : element.children()) {
      if (local(child).equals(name)) return child.text();
    }
    return element.children().isEmpty() ? element.text() : "";
  }

  /** Titles and descriptions of pictures are none of the article. */
  private static boolean isMedia(Element element) {
    String name = element.tagName();
    return name.startsWith("media:") || name.startsWith("itunes:");
  }

  private static String local(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }
}
