package lupe.query;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may stand before a colon to filter articles; any other colon is text. */
enum Field {
  TITLE(List.of("titel", "title"), "a word or phrase"),
  PERSON(List.of("person", "personen", "persons"), "a name"),
  PLACE(List.of("ort", "orte", "place", "places"), "a name"),
  ORGANISATION(
      List.of("org", "organisation", "organisationen", "organization", "organisations"), "a name"),
  SOURCE(List.of("quelle", "quellen", "source", "sources"), "a name"),
  SECTION(List.of("ressort", "ressorts", "section", "sections"), "a name"),
  DATE(List.of("datum", "date"), Field.DATES),
  SINCE(List.of("seit", "since"), Field.DATES),
  UNTIL(List.of("bis", "until"), Field.DATES),
  BEFORE(List.of("vor", "before"), Field.DATES);

  private static final String DATES =
      "a date such as 2025, 2025-02, 24.2.2025, \"24. Februar 2025\", 2025-01..2025-03, gestern or"
          + " 7d";

  private static final Map<String, Field> BY_NAME = byName();

  private final List<String> names;
  private final String wanted;

  Field(List<String> names, String wanted) {
    this.names = names;
    this.wanted = wanted;
  }

  /** The field of this name in any case, or null. */
  static @Nullable Field of(String name) {
    return BY_NAME.get(name.toLowerCase(Locale.ROOT));
  }

  /** The names that a reader is told when asking for another. */
  static String known() {
    return "titel, person, ort, org, quelle, ressort, datum, seit, bis";
  }

  /** What must follow the colon, in English. */
  String wanted() {
    return wanted;
  }

  boolean isDate() {
    return compareTo(DATE) >= 0;
  }

  /** Whether the name is an everyday word of small letters. */
  boolean isPreposition() {
    return compareTo(SINCE) >= 0;
  }

  private static Map<String, Field> byName() {
    var fields = ImmutableMap.<String, Field>builder();
    for (Field field : values()) for (String name : field.names) fields.put(name, field);
    return fields.buildOrThrow();
  }
}
