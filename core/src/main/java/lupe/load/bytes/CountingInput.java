package lupe.load.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes of a file were read, for progress. */
public final class CountingInput extends FilterInputStream {
  private final LongConsumer counter;
  private boolean ended;

  /** Counts what is read from a stream. */
  public CountingInput(InputStream in, LongConsumer counter) {
    super(in);
    this.counter = counter;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? -1 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int n = super.read(bytes, offset, length);
    count(n);
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    count(skipped);
    return skipped;
  }

  /**
   * Never 0 before the end: GZIPInputStream takes 0 for the end of the file, and would lose the
   * second member of a file that was appended to.
   */
  @Override
  public int available() throws IOException {
    return ended ? 0 : Math.max(1, super.available());
  }

  private void count(long n) {
    if (n < 0) ended = true;
    else if (n > 0) counter.accept(n);
  }
}
