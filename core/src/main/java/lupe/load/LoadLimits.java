package lupe.load;

/**
 * What a loader takes before it calls something no article. Withers return changed copies: {@code
 * LoadLimits.standard().withArticleBytes(1 << 20)}.
 *
 * @param articleBytes most bytes of one record (a line, an element, a page) in UTF-8 or whatever it
 *     comes in; a bigger one is a bad record
 * @param fieldChars most characters of a body or teaser; the rest is cut off, with a warning
 * @param jsonNesting most brackets within brackets in JSON
 * @param gzipRatio most bytes that may come out of a gzipped file for each that goes in, asked
 *     behind the first 32 MiB
 * @param gzipBytes most bytes that may come out of one gzipped file
 */
public record LoadLimits(
    int articleBytes, int fieldChars, int jsonNesting, int gzipRatio, long gzipBytes) {
  private static final LoadLimits STANDARD =
      new LoadLimits(5 << 20, 1_000_000, 64, 200, 100_000_000_000L);

  /** Checks that all are positive. */
  public LoadLimits {
    check("articleBytes", articleBytes);
    check("fieldChars", fieldChars);
    check("jsonNesting", jsonNesting);
    check("gzipRatio", gzipRatio);
    check("gzipBytes", gzipBytes);
  }

  /** 5 MiB an article, 1,000,000 characters a text, nesting 64, gzip 200 to 1 and 100 GB. */
  public static LoadLimits standard() {
    return STANDARD;
  }

  /** Most bytes of one record. */
  public LoadLimits withArticleBytes(int bytes) {
    return new LoadLimits(bytes, fieldChars, jsonNesting, gzipRatio, gzipBytes);
  }

  /** Most characters of a body or teaser. */
  public LoadLimits withFieldChars(int chars) {
    return new LoadLimits(articleBytes, chars, jsonNesting, gzipRatio, gzipBytes);
  }

  /** Most brackets within brackets in JSON. */
  public LoadLimits withJsonNesting(int depth) {
    return new LoadLimits(articleBytes, fieldChars, depth, gzipRatio, gzipBytes);
  }

  /** Most bytes that may come out of a gzipped file for each that goes in. */
  public LoadLimits withGzipRatio(int ratio) {
    return new LoadLimits(articleBytes, fieldChars, jsonNesting, ratio, gzipBytes);
  }

  /** Most bytes that may come out of one gzipped file. */
  public LoadLimits withGzipBytes(long bytes) {
    return new LoadLimits(articleBytes, fieldChars, jsonNesting, gzipRatio, bytes);
  }

  private static void check(String name, long value) {
    if (value < 1) throw new IllegalArgumentException(name + " must be at least 1, got " + value);
  }
}
