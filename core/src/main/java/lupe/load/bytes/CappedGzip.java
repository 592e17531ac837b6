package lupe.load.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/** A gzip stream that ends with an error where it grows as no text does. */
public final class CappedGzip extends FilterInputStream {
  /** Small files of one repeated line may grow by any ratio. */
  private static final long HARMLESS = 32L << 20;

  private static final int BUFFER = 1 << 16;

  private final long mostBytes;
  private final int mostRatio;
  private final long[] packed;
  private long unpacked;

  /**
   * Unpacks a stream.
   *
   * @param mostBytes most bytes that may come out
   * @param mostRatio most bytes that may come out for one that goes in, asked behind the first 32
   *     MiB
   */
  public CappedGzip(InputStream in, long mostBytes, int mostRatio) throws IOException {
    this(in, mostBytes, mostRatio, new long[1]);
  }

  private CappedGzip(InputStream in, long mostBytes, int mostRatio, long[] packed)
      throws IOException {
    super(new GZIPInputStream(new CountingInput(in, adder(packed)), BUFFER));
    this.mostBytes = mostBytes;
    this.mostRatio = mostRatio;
    this.packed = packed;
  }

  private static LongConsumer adder(long[] sum) {
    return n -> sum[0] += n;
  }

  @Override
  public int read() throws IOException {
    check();
    int b = super.read();
    if (b >= 0) unpacked++;
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    check();
    int n = super.read(bytes, offset, (int) Math.min(length, mostBytes + 1 - unpacked));
    if (n > 0) unpacked += n;
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    check();
    long skipped = super.skip(n);
    unpacked += skipped;
    return skipped;
  }

  /** Asked before more is read, so that what came out so far is not lost. */
  private void check() throws IOException {
    if (unpacked > mostBytes) {
      throw new TooMuchException(
          String.format(Locale.ROOT, "unpacks to more than %,d bytes", mostBytes));
    }
    if (unpacked > HARMLESS && unpacked / mostRatio > packed[0]) {
      throw new TooMuchException(
          String.format(
              Locale.ROOT,
              "%,d bytes unpack to more than %,d; at most %d times as many are read",
              packed[0],
              unpacked,
              mostRatio));
    }
  }
}
