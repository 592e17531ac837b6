package lupe.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lupe.load.bytes.Charsets;
import lupe.load.bytes.CutException;
import lupe.load.bytes.FileDecoder;
import lupe.load.bytes.Slice;
import lupe.load.bytes.TextDecoder.Decoded;
import lupe.load.feed.FeedItem;
import lupe.load.feed.FeedItems;
import lupe.load.record.Field;
import lupe.load.record.Harmless;
import lupe.load.record.RawArticle;
import org.jspecify.annotations.Nullable;

/** RSS or Atom; no DTD is ever read, and a feed that declares entities is refused. */
final class FeedArticles implements ArticleReader {
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

  private final int longest;

  FeedArticles(int longest) {
    this.longest = longest;
  }

  @Override
  public void read(InputStream in, Records records) throws IOException {
    var items = new FeedItems(in, longest);
    Feed feed = null;
    while (true) {
      try {
        Slice item = items.next();
        if (feed == null) feed = new Feed(items.head(), records);
        if (item == null || feed.isHostile()) return;
        feed.add(item);
      } catch (CutException e) {
        if (feed == null) feed = new Feed(items.head(), records);
        records.bad(e.line(), e.reason());
      }
    }
  }

  /** What all items of a feed share. */
  private static final class Feed {
    private final Records records;
    private final FileDecoder decoder = new FileDecoder();
    private final @Nullable Charset declared;
    private final String title;
    private final boolean hostile;
    private boolean told;

    Feed(Slice head, Records records) {
      this.records = records;
      Slice content = head.strip();
      String ascii =
          new String(
              content.bytes(), content.offset(), content.length(), StandardCharsets.ISO_8859_1);
      this.hostile = ascii.contains("<!ENTITY");
      this.declared = declared(ascii);
      this.title = hostile ? "" : FeedItem.feedTitle(text(content));
      if (hostile) records.bad(0, "declares entities (<!ENTITY …); a feed needs none");
    }

    boolean isHostile() {
      return hostile;
    }

    void add(Slice item) {
      RawArticle article = FeedItem.read(text(item));
      article.put(Field.SOURCE, title);
      records.add(article, item.line());
    }

    private String text(Slice slice) {
      if (declared != null) {
        return new String(slice.bytes(), slice.offset(), slice.length(), declared);
      }
      Decoded decoded = decoder.decode(slice);
      if (decoded.fallback() > 0 && !told) {
        told = true;
        records.windows1252(slice.line(), decoded.fallback());
      }
      return decoded.text();
    }

    /** The declared character set, or null if it is UTF-8 or of no help. */
    private @Nullable Charset declared(String head) {
      Matcher encoding = ENCODING.matcher(head);
      if (!encoding.find()) return null;
      String name = encoding.group(1);
      Charset charset = Charsets.named(name).orElse(null);
      if (charset == null) {
        records.doubt(
            1, "character set \"" + Harmless.excerpt(name) + "\" is unknown; UTF-8 tried");
      }
      return charset == null || charset.name().startsWith("UTF-") ? null : charset;
    }
  }
}
