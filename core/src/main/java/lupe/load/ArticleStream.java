package lupe.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import lupe.load.bytes.CappedGzip;
import lupe.load.bytes.Utf16;

/** An open file whose head is known: unpacked if it was packed, UTF-8 if it was UTF-16. */
final class ArticleStream {
  private static final int HEAD = 1 << 16;

  private final InputStream in;
  private final byte[] head;
  private final LoadLimits limits;

  private ArticleStream(InputStream in, byte[] head, LoadLimits limits) {
    this.in = in;
    this.head = head;
    this.limits = limits;
  }

  /** Looks at the head of a stream and unpacks it. */
  static ArticleStream of(InputStream in, LoadLimits limits) throws IOException {
    ArticleStream stream = peeked(in, limits);
    if (Sniffer.isGzip(stream.head)) {
      stream = peeked(new CappedGzip(stream.in, limits.gzipBytes(), limits.gzipRatio()), limits);
    }
    if (Utf16.isMarked(stream.head)) stream = peeked(Utf16.asUtf8(stream.in), limits);
    return stream;
  }

  /**
   * Reads the articles of a file.
   *
   * @return false if it was passed over, since nobody said that it holds articles
   */
  boolean read(InputFile file, Records records) throws IOException {
    Path name = file.path().getFileName();
    var sniffer = new Sniffer(head, name == null ? "" : name.toString());
    Format format = sniffer.format(file.named());
    switch (format) {
      case EMPTY -> empty(sniffer, records);
      case OTHER -> {
        if (!file.named()) return false;
        records.bad(0, sniffer.description() + "; wanted: text, JSON, CSV, HTML or a feed");
      }
      default -> readerOf(format).read(in, records);
    }
    return true;
  }

  /** A night without news may leave an empty list, but no empty article. */
  private static void empty(Sniffer sniffer, Records records) {
    if (sniffer.namesList()) records.doubt(0, "nothing in it");
    else records.bad(0, "nothing in it; wanted: an article");
  }

  /** Reads JSON, whatever it looks like. */
  void readJson(Records records) throws IOException {
    var sniffer = new Sniffer(head, "-.jsonl");
    readerOf(sniffer.isSpreadJson() ? Format.JSON : Format.JSON_LINES).read(in, records);
  }

  private ArticleReader readerOf(Format format) {
    return switch (format) {
      case JSON_LINES -> new JsonLines(limits);
      case JSON -> new JsonArticles(limits);
      case CSV -> new CsvArticles(limits.articleBytes());
      case FEED -> new FeedArticles(limits);
      case HTML -> new HtmlArticles(limits.articleBytes());
      case TEXT -> new TextArticles(limits.articleBytes());
      case EMPTY, OTHER -> throw new IllegalArgumentException(format.name());
    };
  }

  /** The stream with what was read for the head still in it. */
  private static ArticleStream peeked(InputStream in, LoadLimits limits) throws IOException {
    byte[] buffer = new byte[HEAD];
    int length = 0;
    try {
      int n = in.read(buffer);
      while (n > 0) {
        length += n;
        n = in.read(buffer, length, HEAD - length);
      }
    } catch (IOException e) {
      // What came before is read first; then the error comes again.
    }
    byte[] head = Arrays.copyOf(buffer, length);
    var whole = new PushbackInputStream(in, HEAD);
    whole.unread(head);
    return new ArticleStream(whole, head, limits);
  }
}
