package lupe.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lupe.alert.AlertReport;
import lupe.article.Published;
import lupe.index.ArticleHead;
import lupe.search.Hit;
import lupe.search.Snippet;

/**
 * New articles as a feed.
 *
 * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
 */
final class AlertFeed {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private AlertFeed() {}

  static void write(Writer out, List<AlertReport> reports) throws IOException {
    String names =
        reports.stream().map(report -> report.alert().name()).collect(Collectors.joining(", "));
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\">\n<channel>\n");
    element(out, "title", "Lupe: " + names);
    element(out, "link", "urn:lupe:alerts");
    element(out, "description", "Articles that are new to saved searches");
    element(out, "lastBuildDate", DATE.format(Instant.now()));
    for (AlertReport report : reports)
      for (Hit hit : report.hits()) item(out, report.alert().name(), hit);
    out.write("</channel>\n</rss>\n");
  }

  private static void item(Writer out, String alert, Hit hit) throws IOException {
    ArticleHead article = hit.article();
    out.write("<item>\n");
    element(out, "title", article.title());
    if (article.url() != null) element(out, "link", article.url());
    element(
        out,
        "description",
        hit.snippets().stream().map(Snippet::text).collect(Collectors.joining(" … ")));
    out.write("<guid isPermaLink=\"false\">" + escaped(article.id()) + "</guid>\n");
    if (article.published() != null)
      element(out, "pubDate", DATE.format(time(article.published())));
    element(out, "category", alert);
    out.write("</item>\n");
  }

  private static Instant time(Published published) {
    Instant instant = published.instant();
    return instant != null ? instant : published.date().atStartOfDay(Published.ZONE).toInstant();
  }

  private static void element(Writer out, String name, String text) throws IOException {
    out.write("<" + name + ">" + escaped(text) + "</" + name + ">\n");
  }

  /** Characters that XML does not allow are among those that are not harmless. */
  private static String escaped(String text) {
    return Harmless.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\uFFFE", "")
        .replace("\uFFFF", "");
  }
}
