package lupe.entity;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who held an office, and when.
 *
 * @param titles how the office is called, uninflected: Kremlchef, Kreml-Chef
 * @param holder the name as mentions have it
 * @param from first day
 * @param to last day, or null while in office
 * @param elsewhere places with an office of the same title: where an article names one of them, it
 *     may mean that one
 */
record Office(
    List<String> titles,
    String holder,
    LocalDate from,
    @Nullable LocalDate to,
    List<String> elsewhere) {
  /** What may stand behind a title. */
  static final List<String> ENDINGS = List.of("", "s", "en", "es");

  Office {
    titles = List.copyOf(titles);
    elsewhere = List.copyOf(elsewhere);
  }

  static Office of(List<String> row) {
    String last = NameTable.cell(row, 3);
    return new Office(
        NameTable.variants(row.get(0)),
        row.get(1),
        day(row.get(2)),
        last.isEmpty() ? null : day(last),
        NameTable.variants(NameTable.cell(row, 4)));
  }

  /**
   * A day as ISO writes it; a search needs the table, and a formatter would be its slowest part.
   */
  private static LocalDate day(String iso) {
    String[] numbers = iso.split("-", 3);
    return LocalDate.of(
        Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /** Keys of its titles, with the endings of genitive and dative and without. */
  Set<String> keys() {
    var keys = new HashSet<String>();
    for (String title : titles) ENDINGS.forEach(ending -> keys.add(NameKey.of(title) + ending));
    return keys;
  }
}
