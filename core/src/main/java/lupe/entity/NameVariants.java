package lupe.entity;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which names a typed name may stand for: {@code Selenskyj} stands for Wolodymyr Selenskyj, {@code
 * Vereinigte Staaten} for USA.
 */
@FunctionalInterface
public interface NameVariants {
  /**
   * The names that a typed name may stand for, as mentions are named.
   *
   * @param typed in any spelling and case
   * @return names, the likeliest first; always contains the typed name itself, last, so that names
   *     we do not know are looked for as typed
   */
  Set<String> meaning(String typed);

  /** The variants that ship with Lupe. Thread-safe. */
  static NameVariants known() {
    return typed -> {
      var names = new LinkedHashSet<String>();
      String trimmed = typed.strip();
      KnownNames.get().byKey(NameKey.of(trimmed)).forEach(known -> names.add(known.name()));
      names.add(trimmed);
      return names;
    };
  }
}
