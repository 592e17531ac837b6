package lupe.entity;

import java.io.IOException;

/** A line of an {@link EntityLedger} that cannot be understood; the message names file and line. */
public final class EntityLedgerException extends IOException {
  private static final long serialVersionUID = 1;

  EntityLedgerException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
