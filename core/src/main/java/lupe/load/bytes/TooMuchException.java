package lupe.load.bytes;

import java.io.IOException;

/** A file that is bigger than the limits allow; the message says by what. */
public final class TooMuchException extends IOException {
  TooMuchException(String message) {
    super(message);
  }
}
