package lupe.load.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lupe.load.record.Dates;
import lupe.load.record.Field;
import lupe.load.record.RawArticle;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the head of a page says of its article: <a href="https://ogp.me">Open Graph</a>, schema.org,
 * Dublin Core and the usual meta elements, the most trusted first.
 */
final class HtmlMetadata {
  private static final String SITE_SEPARATOR = "\\s*[-–—|:•·»«]\\s*";
  private static final Pattern UNKNOWN_SITE =
      Pattern.compile("(?<title>.{20,}?)\\s+[-–—|•·]\\s+(?:\\S+\\s?){1,4}");

  private final Document page;
  private final JsonLd data;

  HtmlMetadata(Document page) {
    this.page = page;
    this.data = JsonLd.of(page);
  }

  /** Puts all but title-less text into an article. */
  void read(RawArticle article) {
    article
        .put(Field.TITLE, title())
        .put(Field.PUBLISHED, published())
        .put(
            Field.SECTION,
            first(
                data.texts("articleSection"),
                "meta[property=article:section]",
                "meta[name=section]",
                "[itemprop=articleSection]"))
        .put(Field.SOURCE, source())
        .put(Field.URL, url());
    for (String author : authors()) article.put(Field.AUTHORS, author);
  }

  /** The description of the page, which often repeats the lead. */
  String description() {
    return first(
        List.of(),
        "meta[property=og:description]",
        "meta[name=description]",
        "meta[name=twitter:description]");
  }

  /** The text as the page tells it to search engines; empty if it does not. */
  String articleBody() {
    List<String> bodies = data.texts("articleBody");
    return bodies.isEmpty() ? "" : bodies.get(0);
  }

  private String title() {
    String title = first(List.of(), "meta[property=og:title]");
    if (title.isEmpty()) title = first(data.texts("headline"));
    if (title.isEmpty()) title = first(List.of(), "[itemprop=headline]", "article h1", "h1");
    String site = source();
    if (title.isEmpty()) {
      String whole = page.title();
      title = withoutSite(whole, site);
      if (title.equals(whole)) title = UNKNOWN_SITE.matcher(whole).replaceFirst("${title}");
    }
    return withoutSite(title, site);
  }

  private static String withoutSite(String title, String site) {
    if (site.isEmpty()) return title;
    String name = Pattern.quote(site);
    String shorter =
        title
            .replaceFirst(SITE_SEPARATOR + name + "$", "")
            .replaceFirst("^" + name + SITE_SEPARATOR, "");
    return shorter.isBlank() ? title : shorter;
  }

  private String source() {
    String site = first(List.of(), "meta[property=og:site_name]");
    return site.isEmpty() ? first(data.texts("publisher"), "meta[name=application-name]") : site;
  }

  private String published() {
    List<String> dates = new ArrayList<>(data.texts("datePublished"));
    String[] places = {
      "meta[property=article:published_time]",
      "meta[name=article:published_time]",
      "[itemprop=datePublished]",
      "meta[name=date]",
      "meta[name=dc.date]",
      "meta[name=DC.date.issued]",
      "meta[name=dcterms.created]",
      "meta[name=pubdate]",
      "meta[name=publish-date]",
      "meta[name=parsely-pub-date]",
      "article time",
      "time"
    };
    for (String place : places) dates.add(first(List.of(), place));
    for (String date : dates) {
      if (Dates.parse(date).isPresent()) return date;
    }
    return dates.stream().filter(date -> !date.isEmpty()).findFirst().orElse("");
  }

  private String url() {
    List<String> urls = new ArrayList<>();
    urls.add(first(List.of(), "link[rel=canonical]"));
    urls.add(first(List.of(), "meta[property=og:url]"));
    urls.addAll(data.texts("url"));
    urls.addAll(data.texts("mainEntityOfPage"));
    return urls.stream().filter(HtmlMetadata::isOfOnePage).findFirst().orElse("");
  }

  /** A start page would be the address of all articles of a site, and their id. */
  private static boolean isOfOnePage(String url) {
    try {
      URI uri = new URI(url);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && (String.valueOf(uri.getPath()).length() > 1 || uri.getQuery() != null);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private List<String> authors() {
    List<String> authors = data.texts("author");
    if (!authors.isEmpty()) return authors;
    for (String place :
        List.of(
            "meta[name=author]",
            "meta[property=article:author]",
            "[itemprop=author]",
            "[rel=author]")) {
      List<String> names =
          page.select(place).stream()
              .map(HtmlMetadata::value)
              .filter(name -> !name.isEmpty() && !name.startsWith("http"))
              .toList();
      if (!names.isEmpty()) return names;
    }
    return List.of();
  }

  /** The first of some texts, else the value of the first place that has one; empty if none. */
  private String first(List<String> texts, String... places) {
    if (!texts.isEmpty()) return texts.get(0);
    for (String place : places) {
      for (Element element : page.select(place)) {
        String value = value(element);
        if (!value.isEmpty()) return value;
      }
    }
    return "";
  }

  private static String value(Element element) {
    for (String attribute : List.of("content", "datetime", "href")) {
      if (element.hasAttr(attribute) && !element.normalName().equals("a")) {
        return element.attr(attribute).strip();
      }
    }
    return element.text().strip();
  }
}
