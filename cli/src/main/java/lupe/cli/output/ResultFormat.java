package lupe.cli.output;

import java.io.IOException;

/** Writes answers in one format; not closed, as all was written when {@code write} returns. */
public interface ResultFormat {
  /** Writes one answer. */
  void write(Answer answer) throws IOException;
}
