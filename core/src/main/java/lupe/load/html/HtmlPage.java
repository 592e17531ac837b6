package lupe.load.html;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lupe.load.record.Dates;
import lupe.load.record.Field;
import lupe.load.record.RawArticle;
import lupe.load.record.TextCleaner;
import lupe.load.text.Furniture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** One article as a web page. */
public final class HtmlPage {
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
    var main = new MainText(page.body());
    main.clean();
    String lead = Lead.take(page.body());
    List<String> lines = Furniture.cut(List.of(main.text().split("\n", -1)));
    lines = withoutTop(lines, Strings.nullToEmpty(article.text(Field.TITLE)));
    String description = TextCleaner.line(metadata.description());
    if (lead.isEmpty() && isLead(lines, description)) {
      lead = lines.get(0);
      lines = lines.subList(1, lines.size());
    }
    String body = TextCleaner.text(String.join("\n", lines));
    String told = metadata.articleBody();
    if (body.length() < TOO_SHORT && body.length() * 2 < told.length()) body = told;
    if (lead.isEmpty() && !isRepeated(description, body)) lead = description;
    return article.put(Field.TEASER, lead).put(Field.BODY, body);
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
}
