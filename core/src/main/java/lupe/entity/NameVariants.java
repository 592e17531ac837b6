package lupe.entity;

import java.util.Optional;
import java.util.Set;
import lupe.article.EntityType;

/**
 * What names mean to those who search, whatever an index made of them: {@code Selenskyj} stands for
 * Wolodymyr Selenskyj, {@code Vereinigte Staaten} for USA. Implementations are thread-safe.
 */
public interface NameVariants {
  /**
   * Which names a typed name may stand for, as mentions are named.
   *
   * @param typed in any spelling and case
   * @return names, the likeliest first, and the typed name itself last, so that names we do not
   *     know are looked for as typed; empty if the name is blocked
   */
  Set<String> meaning(EntityType type, String typed);

  /**
   * The other ways to write a name.
   *
   * @param typed a word or words of a query, in any spelling and case
   * @return spellings of the names that it is a spelling of, without what was typed; surnames where
   *     a surname was typed
   */
  Set<String> spellings(String typed);

  /**
   * What to show for a name that an index has.
   *
   * @return empty if the name is blocked
   */
  Optional<String> shown(EntityType type, String name);

  /** The variants that ship with Lupe. */
  static NameVariants known() {
    return KnownVariants.INSTANCE;
  }
}
