package lupe;

import java.io.IOException;
import lupe.entity.NameVariants;

/** Where an open index has the meaning of names from. */
@FunctionalInterface
interface Ledger {
  /** The names that ship with Lupe. */
  Ledger SHIPPED = NameVariants::known;

  /** The meaning of names now. */
  NameVariants variants() throws IOException;
}
