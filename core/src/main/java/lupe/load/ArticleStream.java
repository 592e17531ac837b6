package lupe.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import lupe.load.bytes.CappedGzip;
import lupe.load.bytes.Lines;
import lupe.load.bytes.PeekedInput;
import lupe.load.bytes.Utf16;
import lupe.load.json.JsonValues;

/** An open file whose head is known: unpacked if it was packed, UTF-8 if it was UTF-16. */
final class ArticleStream {
  private static final int HEAD = 1 << 16;

  private final PeekedInput in;
  private final LoadLimits limits;

  private ArticleStream(PeekedInput in, LoadLimits limits) {
    this.in = in;
    this.limits = limits;
  }

  /** Looks at the head of a stream and unpacks it. */
  static ArticleStream of(InputStream in, LoadLimits limits) throws IOException {
    var peeked = PeekedInput.of(in, HEAD);
    if (Sniffer.isGzip(peeked.head())) {
      peeked = PeekedInput.of(new CappedGzip(peeked, limits.gzipBytes(), limits.gzipRatio()), HEAD);
    }
    if (Utf16.isMarked(peeked.head())) peeked = PeekedInput.of(Utf16.asUtf8(peeked), HEAD);
    return new ArticleStream(peeked, limits);
  }

  /**
   * Reads the articles of a file.
   *
   * @return false if it was passed over, since nobody said that it holds articles
   */
  boolean read(InputFile file, Records records) throws IOException {
    Path name = file.path().getFileName();
    var sniffer = new Sniffer(in.head(), name == null ? "" : name.toString());
    Format format = sniffer.format(file.named());
    switch (format) {
      case EMPTY -> empty(sniffer, records);
      case OTHER -> {
        if (!file.named()) return false;
        records.bad(0, sniffer.description() + "; wanted: text, JSON, CSV, HTML or a feed");
      }
      default -> readerOf(format, limits).read(in, records);
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
    var sniffer = new Sniffer(in.head(), "-.jsonl");
    Format format = sniffer.isSpreadJson() ? Format.JSON : Format.JSON_LINES;
    readerOf(format, limits).read(in, records);
  }

  static ArticleReader readerOf(Format format, LoadLimits limits) {
    int longest = limits.articleBytes();
    return switch (format) {
      case JSON_LINES -> new JsonArticles(limits, stream -> new Lines(stream, longest));
      case JSON -> new JsonArticles(limits, stream -> new JsonValues(stream, longest));
      case CSV -> new CsvArticles(longest);
      case FEED -> new FeedArticles(longest);
      case HTML -> new HtmlArticles(longest);
      case TEXT -> new TextArticles(longest);
      case EMPTY, OTHER -> throw new IllegalArgumentException(format.name());
    };
  }
}
