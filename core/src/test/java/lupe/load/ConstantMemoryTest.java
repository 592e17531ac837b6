package lupe.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import lupe.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ConstantMemoryTest {
  private static final int ARTICLES = 600;
  private static final String BODY = "Der Stadtrat hat den Bau beschlossen. ".repeat(2_000);

  /** The same record again and again. */
  private static final class Endless extends InputStream {
    private final byte[] begin;
    private final byte[] record;
    private final long length;
    private long position;

    Endless(String begin, String record, long times) {
      this.begin = begin.getBytes(StandardCharsets.UTF_8);
      this.record = record.getBytes(StandardCharsets.UTF_8);
      this.length = this.begin.length + this.record.length * times;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) {
      if (position == length) return -1;
      boolean beginning = position < begin.length;
      byte[] source = beginning ? begin : record;
      int from = (int) (beginning ? position : (position - begin.length) % record.length);
      int n = Math.min(count, source.length - from);
      System.arraycopy(source, from, bytes, offset, n);
      position += n;
      return n;
    }
  }

  /** 600 articles of 76 kB are 46 MB of text. */
  private static void assertConstant(ArticleReader reader, InputStream in) throws IOException {
    var peak = new long[1];
    var count = new int[1];
    var run =
        new LoadRun(
            new ArticleSink() {
              @Override
              public void article(Article article) {
                if (count[0]++ % 200 == 100) peak[0] = Math.max(peak[0], usedAfterCollection());
              }
            },
            -1);
    long before = usedAfterCollection();
    reader.read(
        in,
        new Records(run, new lupe.load.record.ArticleMaker(1_000_000, Loaded.CLOCK), "-", null));

    assertThat(count[0]).isEqualTo(ARTICLES);
    assertThat(peak[0] - before).isLessThan(24 << 20);
  }

  private static long usedAfterCollection() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  @ParameterizedTest
  @CsvSource({"JSON_LINES", "JSON", "CSV", "FEED"})
  void memoryDoesNotGrowWithTheFile(Format format) throws IOException {
    String json = "{\"title\":\"Bad\",\"body\":\"" + BODY + "\"}";
    InputStream in =
        switch (format) {
          case JSON_LINES -> new Endless("", json + "\n", ARTICLES);
          case JSON -> new Endless("", "[" + json + "]\n", ARTICLES);
          case CSV -> new Endless("title,body\n", "Bad,\"" + BODY + "\"\n", ARTICLES);
          default ->
              new Endless(
                  "<rss>",
                  "<item><title>Bad</title><description>" + BODY + "</description></item>",
                  ARTICLES);
        };
    assertConstant(ArticleStream.readerOf(format, LoadLimits.standard()), in);
  }

  @Test
  void aLineWithoutEndIsPassedOverWithoutKeepingIt() throws IOException {
    var loaded = new Loaded();
    loaded.summary =
        Loaded.loader().loadJsonLines(new Endless("{\"title\":\"", BODY, 5_000), "-", loaded);
    assertThat(loaded.problems).hasToString("[-:1: record has more than 5,242,880 bytes]");
  }
}
