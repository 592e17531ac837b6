package lupe.search;

import java.util.Locale;
import java.util.Optional;

/** What articles can be counted by. */
public enum Facet {
  /** Persons named. */
  PERSON,
  /** Places named. */
  PLACE,
  /** Organisations named. */
  ORG,
  /** Section of the paper. */
  SECTION,
  /** Paper or agency. */
  SOURCE,
  /** Year of publication, 2025. */
  YEAR,
  /** Month of publication, 2025-02. */
  MONTH,
  /** Day of publication, 2025-02-27. */
  DAY;

  /** Whether its values are periods of time. */
  public boolean isTime() {
    return this == YEAR || this == MONTH || this == DAY;
  }

  /** The name in the shell and in JSON: lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The facet of such a name. */
  public static Optional<Facet> of(String key) {
    for (Facet facet : values())
      if (facet.key().equals(key.toLowerCase(Locale.ROOT))) return Optional.of(facet);
    return Optional.empty();
  }
}
