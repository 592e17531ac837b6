package lupe.load.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lupe.load.record.Dates;
import lupe.load.record.Field;
import lupe.load.record.RawArticle;

/**
 * The lines above the text of an article.
 *
 * <p>Understood are, with or without empty lines between them: lines such as {@code Titel: …};
 * section, title, teaser and date; title and date; date and title; section and title; a title.
 */
final class TextHeader {
  private static final int LONGEST_SECTION = 60;
  private static final int LONGEST_TITLE = 250;
  private static final int PARAGRAPH = 200;
  private static final int MOST_LINES_ABOVE_DATE = 4;

  private static final Pattern KEYED = Pattern.compile("(\\p{L}[\\p{L}_-]{1,20}):\\s+(.+)");
  private static final Pattern BEFORE_DATE =
      Pattern.compile(
          "(?i)(?:datum|date|stand|vom|veröffentlicht(?: am)?|erschienen(?: am)?|published(?: on)?)"
              + ":?\\s+(?=\\S)");
  private static final Pattern BYLINE =
      Pattern.compile("(?:Von|By|Autor(?:in)?:) +(\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’,-]+){0,7})");
  private static final Pattern SENTENCE = Pattern.compile(".*[.;:,][\"“”»«’')\\]]*");

  private final List<String> lines;
  private final RawArticle article;

  private TextHeader(List<String> lines, RawArticle article) {
    this.lines = lines;
    this.article = article;
  }

  /** Puts what the header says into an article; answers the index of the first line of text. */
  static int read(List<String> lines, RawArticle article) {
    var header = new TextHeader(lines, article);
    int end = header.keyed();
    if (end == 0) end = header.dated();
    if (end == 0) end = header.undated();
    return end == 0 ? 0 : header.byline(end);
  }

  private int keyed() {
    int end = blockEnd(0);
    boolean titled = false;
    for (String line : lines.subList(0, end)) {
      Matcher keyed = KEYED.matcher(line);
      Field.Alias alias = keyed.matches() ? Field.named(keyed.group(1)) : null;
      if (alias == null) return 0;
      titled |= alias.field() == Field.TITLE;
    }
    if (!titled || end < 2) return 0;
    for (String line : lines.subList(0, end)) {
      Matcher keyed = KEYED.matcher(line);
      if (!keyed.matches()) continue;
      Field.Alias alias = Field.named(keyed.group(1));
      if (alias != null) article.put(alias, keyed.group(2));
    }
    return end;
  }

  private int dated() {
    List<String> above = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isEmpty()) continue;
      String date = BEFORE_DATE.matcher(line).replaceFirst("");
      if (Dates.parse(date).isPresent()) {
        article.put(Field.PUBLISHED, date);
        return above.isEmpty() ? titleBelow(i + 1) : named(above, i + 1);
      }
      if (above.size() == MOST_LINES_ABOVE_DATE || line.length() > LONGEST_TITLE) return 0;
      above.add(line);
    }
    return 0;
  }

  private int titleBelow(int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).isEmpty()) i++;
    if (i == lines.size() || !isTitle(lines.get(i))) return from;
    article.put(Field.TITLE, lines.get(i));
    return i + 1;
  }

  private int named(List<String> above, int end) {
    int title = above.size() > 1 && isSection(above.get(0)) ? 1 : 0;
    if (title == 1) article.put(Field.SECTION, above.get(0));
    article.put(Field.TITLE, above.get(title));
    article.put(Field.TEASER, String.join("\n", above.subList(title + 1, above.size())));
    return end;
  }

  private int undated() {
    int end = blockEnd(0);
    String first = lines.get(0);
    if (end == 1 && isTitle(first)) return title(first, 1);
    if (end == 2 && end < lines.size() && isSection(first) && isTitle(lines.get(1))) {
      article.put(Field.SECTION, first);
      return title(lines.get(1), 2);
    }
    boolean textFollows = end > 1 && lines.get(1).length() > PARAGRAPH;
    return textFollows && isTitle(first) ? title(first, 1) : 0;
  }

  private int title(String title, int end) {
    article.put(Field.TITLE, title);
    return end;
  }

  /** Who wrote it, if a line of its own says so. */
  private int byline(int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).isEmpty()) i++;
    if (i == lines.size()) return from;
    Matcher byline = BYLINE.matcher(lines.get(i));
    if (!byline.matches()) return from;
    article.put(Field.AUTHORS, byline.group(1));
    return i + 1;
  }

  private int blockEnd(int from) {
    int end = from;
    while (end < lines.size() && !lines.get(end).isEmpty()) end++;
    return end;
  }

  private static boolean isTitle(String line) {
    return line.length() <= PARAGRAPH && !SENTENCE.matcher(line).matches();
  }

  private static boolean isSection(String line) {
    return line.length() <= LONGEST_SECTION && !SENTENCE.matcher(line).matches();
  }
}
