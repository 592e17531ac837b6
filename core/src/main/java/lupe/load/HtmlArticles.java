package lupe.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lupe.load.bytes.Charsets;
import lupe.load.bytes.Slice;
import lupe.load.bytes.TextDecoder;
import lupe.load.bytes.WholeFile;
import lupe.load.html.HtmlPage;

/** A file that is one article as a web page; its address is its id, else its path. */
final class HtmlArticles implements ArticleReader {
  private static final Pattern CHARSET =
      Pattern.compile(
          "(?i)<(?:meta[^>]{0,300}?charset|\\?xml[^>]{0,100}?encoding)\\s*=\\s*[\"']?([\\w.:-]{1,40})");

  /** Browsers look no further for the character set. */
  private static final int HEAD = 4096;

  private final int longest;

  HtmlArticles(int longest) {
    this.longest = longest;
  }

  @Override
  public void read(InputStream in, Records records) throws IOException {
    records.add(HtmlPage.read(decode(WholeFile.read(in, longest), records)), 0);
  }

  /** What is good UTF-8 is UTF-8, whatever the page says. */
  private static String decode(Slice page, Records records) {
    Optional<Charset> declared = declared(page);
    if (declared.isEmpty() || TextDecoder.isUtf8(page)) return records.decode(page, 0);
    return new String(page.bytes(), page.offset(), page.length(), declared.get());
  }

  private static Optional<Charset> declared(Slice page) {
    String head =
        new String(
            page.bytes(),
            page.offset(),
            Math.min(page.length(), HEAD),
            StandardCharsets.ISO_8859_1);
    Matcher charset = CHARSET.matcher(head);
    if (!charset.find()) return Optional.empty();
    return Charsets.named(charset.group(1)).filter(c -> !c.name().startsWith("UTF-"));
  }
}
