package lupe.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who held an office on a day: {@code Kremlchef} was Wladimir Putin in February 2025. Immutable,
 * thread-safe.
 */
public final class Offices {
  private record Term(String office, String holder, LocalDate from, @Nullable LocalDate to) {
    boolean covers(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }

  private final List<Term> terms = new ArrayList<>();

  private Offices() {
    for (List<String> row : NameTable.rows("offices.tsv")) {
      String last = NameTable.cell(row, 3);
      terms.add(
          new Term(
              NameKey.of(row.get(0)),
              row.get(1),
              LocalDate.parse(row.get(2)),
              last.isEmpty() ? null : LocalDate.parse(last)));
    }
  }

  /** The table that ships with Lupe. */
  public static Offices get() {
    return Loaded.INSTANCE;
  }

  /**
   * Who held an office.
   *
   * @param office such as Bundeskanzler, with the genitive and dative endings of articles
   * @param day such as the publication of the article
   * @return the holder's name as mentions have it; empty if the table does not know
   */
  public Optional<String> holder(String office, LocalDate day) {
    String key = NameKey.of(office);
    String holder = null;
    for (Term term : terms) {
      if (term.covers(day) && isOffice(key, term.office())) holder = term.holder();
    }
    return Optional.ofNullable(holder);
  }

  private static boolean isOffice(String key, String office) {
    if (!key.startsWith(office)) return false;
    String ending = key.substring(office.length());
    return ending.isEmpty() || ending.equals("s") || ending.equals("en") || ending.equals("es");
  }

  private static final class Loaded {
    static final Offices INSTANCE = new Offices();
  }
}
