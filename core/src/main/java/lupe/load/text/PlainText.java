package lupe.load.text;

import java.util.List;
import java.util.stream.Collectors;
import lupe.load.record.Field;
import lupe.load.record.Paragraphs;
import lupe.load.record.RawArticle;
import lupe.load.record.TextCleaner;

/**
 * One article in plain text.
 *
 * <p>A text without a header has its first sentence for a title, and keeps it: it is text.
 */
public final class PlainText {
  private PlainText() {}

  /** Sorts what stands in a file. */
  public static RawArticle read(String raw) {
    List<String> lines = List.of(TextCleaner.text(raw).split("\n", -1));
    var article = new RawArticle();
    int from = TextHeader.read(lines, article);
    List<String> rest = Furniture.cut(lines.subList(from, lines.size()));
    String body = rest.stream().collect(Collectors.joining("\n")).strip();
    article.put(Field.BODY, Paragraphs.of(body));
    if (!article.has(Field.TITLE)) article.put(Field.TITLE, FirstSentence.of(body));
    return article;
  }
}
