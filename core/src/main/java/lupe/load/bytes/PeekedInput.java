package lupe.load.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream whose first bytes are known before they are read.
 *
 * <p>Where the stream fails among them, they are still read first, and the error comes again; it is
 * never closed.
 */
public final class PeekedInput extends InputStream {
  private final byte[] head;
  private final InputStream rest;
  private int position;

  private PeekedInput(byte[] head, InputStream rest) {
    this.head = head;
    this.rest = rest;
  }

  /** Looks at up to so many bytes of a stream. */
  public static PeekedInput of(InputStream in, int length) {
    byte[] head = new byte[length];
    int read = 0;
    try {
      int n = in.read(head);
      while (n > 0) {
        read += n;
        n = in.read(head, read, length - read);
      }
    } catch (IOException e) {
      // Comes again when the stream is read up to here.
    }
    return new PeekedInput(Arrays.copyOf(head, read), in);
  }

  /** The first bytes, all of them if there are fewer than were asked for. */
  public byte[] head() {
    return head.clone();
  }

  @Override
  public int read() throws IOException {
    return position < head.length ? head[position++] & 0xFF : rest.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int known = Math.min(length, head.length - position);
    if (known <= 0) return rest.read(bytes, offset, length);
    System.arraycopy(head, position, bytes, offset, known);
    position += known;
    return known;
  }

  @Override
  public int available() throws IOException {
    return position < head.length ? head.length - position : rest.available();
  }
}
