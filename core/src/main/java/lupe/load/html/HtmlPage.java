package lupe.load.html;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lupe.load.record.Dates;
import lupe.load.record.Field;
import lupe.load.record.RawArticle;
import lupe.load.record.TextCleaner;
import lupe.load.text.Furniture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One article as a web page. */
public final class HtmlPage {
  /** Class names of the lines between headline and text. */
  private static final ImmutableSet<String> LEADS =
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
          "einleitung");

  /** Lines on top that say who wrote it when, how long it is to read, where it is filed. */
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?:Von|By|Autor(?:in)?:?|Text:|Foto:|Bild:|Quelle:) .{1,80}"
              + "|(?i:lesezeit|lesedauer|stand|aktualisiert|veröffentlicht|erschienen|zuletzt).{0,60}"
              + "|.{0,60}\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,9}) ?\\d{4}.{0,40})");

  private static final Pattern SENTENCE = Pattern.compile(".*[.!?…][\"“”»«’')]*");
  private static final int TOP = 6;
  private static final int TOO_SHORT = 200;

  private HtmlPage() {}

  /** Reads a page. */
  public static RawArticle read(String html) {
    Document page = Jsoup.parse(html);
    var article = new RawArticle().plain();
    var metadata = new HtmlMetadata(page);
    metadata.read(article);
    String lead = takeLead(page.body());
    String text = new MainText(page.body()).text();
    List<String> lines = withoutTop(List.of(text.split("\n", -1)), article.text(Field.TITLE));
    String description = TextCleaner.line(metadata.description());
    if (lead.isEmpty() && isLead(lines, description)) {
      lead = lines.get(0);
      lines = lines.subList(1, lines.size());
    }
    String body = joined(lines);
    String told = metadata.articleBody();
    if (body.length() < TOO_SHORT && body.length() * 2 < told.length()) body = told;
    if (lead.isEmpty() && !isRepeated(description, body)) lead = description;
    return article.put(Field.TEASER, lead).put(Field.BODY, body);
  }

  private static String takeLead(Element body) {
    for (Element element : body.select("p, div, h2")) {
      if (!TextBlocks.isLeaf(element) || element.text().isBlank()) continue;
      if (element.classNames().stream().noneMatch(HtmlPage::isLeadName)) continue;
      if (element.closest("aside, nav, footer, ul") != null || TextBlocks.linked(element) > 0.5)
        continue;
      String lead = element.text();
      element.remove();
      return lead;
    }
    return "";
  }

  private static boolean isLeadName(String className) {
    String[] words = className.toLowerCase(Locale.ROOT).split("[-_]+", -1);
    return LEADS.contains(words[words.length - 1]);
  }

  /** Takes away headline, byline and date above the text, and buttons within it. */
  private static List<String> withoutTop(List<String> lines, String title) {
    List<String> text = new ArrayList<>();
    int seen = 0;
    for (String line : lines) {
      boolean top = !line.isEmpty() && seen++ < TOP;
      if (top && (line.equals(title) || isByline(line))) continue;
      if (!Furniture.is(line) && !(line.isEmpty() && text.isEmpty())) text.add(line);
    }
    return text;
  }

  private static boolean isByline(String line) {
    return Dates.parse(line).isPresent()
        || (BYLINE.matcher(line).matches() && !SENTENCE.matcher(line).matches());
  }

  private static boolean isLead(List<String> lines, String description) {
    return !lines.isEmpty() && !description.isEmpty() && lines.get(0).equals(description);
  }

  /** Many pages have the beginning of the text for their description. */
  private static boolean isRepeated(String description, String body) {
    String start = description.replaceFirst("\\s*(?:…|\\.\\.\\.|\\[…\\]|\\[\\.\\.\\.\\])$", "");
    return body.startsWith(start);
  }

  private static String joined(List<String> lines) {
    return TextCleaner.text(Furniture.cut(lines).stream().collect(Collectors.joining("\n")));
  }
}
