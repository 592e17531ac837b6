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
        LocalDate.parse(row.get(2)),
        last.isEmpty() ? null : LocalDate.parse(last),
        NameTable.variants(NameTable.cell(row, 4)));
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
