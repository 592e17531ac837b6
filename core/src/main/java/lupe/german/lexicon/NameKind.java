package lupe.german.lexicon;

import java.util.Arrays;
import java.util.List;

/** What the dictionary says of a name. */
public enum NameKind {
  FIRST_NAME,
  SURNAME,
  CITY,
  COUNTRY,
  REGION,
  WATER,
  MOUNTAIN,
  PLACE,
  /** Persons of history and their likes (Mozart). */
  PERSON,
  /** Brands and some organisations (Philips). */
  BRAND;

  /** The bit of this kind in a set of kinds. */
  public int bit() {
    return 1 << ordinal();
  }

  /** All kinds that any of the readings names, in the order of this enumeration. */
  public static List<NameKind> ofReadings(Reading[] readings) {
    int set = 0;
    for (Reading reading : readings) {
      if (reading.kind() == Kind.NAME) {
        set |= reading.features() >>> Reading.EXTRA_SHIFT;
      }
    }
    int found = set;
    return found == 0
        ? List.of()
        : Arrays.stream(values()).filter(kind -> (found & kind.bit()) != 0).toList();
  }
}
