package lupe.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lupe.article.EntityType;
import lupe.entity.tagger.Inflection;
import org.jspecify.annotations.Nullable;

/** The names that ship with Lupe, by each of their spellings. Thread-safe. */
final class KnownNames {
  private static final Map<EntityType, String> FILES =
      new EnumMap<>(
          Map.of(
              EntityType.PERSON, "persons.tsv",
              EntityType.PLACE, "places.tsv",
              EntityType.ORGANISATION, "organisations.tsv"));

  private final List<KnownName> all = new ArrayList<>();
  private final Map<EntityType, Map<String, KnownName>> byKey = new EnumMap<>(EntityType.class);
  private final Map<Long, KnownName> byInflection = new HashMap<>();
  private final Map<String, KnownName> bySurname = new HashMap<>();
  private final Map<EntityType, Lately<@Nullable KnownName>> lately =
      new EnumMap<>(EntityType.class);

  private KnownNames(Collection<KnownName> names) {
    all.addAll(names);
    for (EntityType type : EntityType.values()) {
      byKey.put(type, new HashMap<>());
      lately.put(type, new Lately<>(spelling -> seek(type, spelling)));
    }
    for (KnownName known : names) put(known, known.name());
    for (KnownName known : names) known.variants().forEach(variant -> put(known, variant));
    for (KnownName known : names) {
      if (!known.alone()) continue;
      String key = NameKey.of(known.name());
      bySurname.putIfAbsent(key.substring(key.lastIndexOf(' ') + 1), known);
    }
  }

  private void put(KnownName known, String spelling) {
    ofType(known.type()).putIfAbsent(NameKey.of(spelling), known);
    byInflection.putIfAbsent(inflections(known.type(), spelling), known);
  }

  static KnownNames get() {
    return Loaded.INSTANCE;
  }

  private static KnownNames load() {
    var names = new ArrayList<KnownName>();
    FILES.forEach((type, file) -> {
      for (List<String> row : NameTable.rows(file)) {
        names.add(
            new KnownName(
                row.get(0),
                type,
                row.get(1),
                NameTable.variants(NameTable.cell(row, 2)),
                NameTable.cell(row, 3).equals("alone")));
      }
    });
    return new KnownNames(names);
  }

  /** All of them. */
  List<KnownName> all() {
    return all;
  }

  /** The known name of a type with this spelling or one like it, inflected or not; or null. */
  @Nullable KnownName find(EntityType type, String spelling) {
    return Objects.requireNonNull(lately.get(type)).of(spelling);
  }

  private @Nullable KnownName seek(EntityType type, String spelling) {
    KnownName known = ofType(type).get(NameKey.of(spelling));
    if (known != null) return known;
    return byInflection.get(inflections(type, spelling));
  }

  /** The known name with just this key, whatever its type. */
  List<KnownName> byKey(String key) {
    var found = new ArrayList<KnownName>();
    for (EntityType type : EntityType.values()) {
      KnownName known = ofType(type).get(key);
      if (known != null) found.add(known);
    }
    KnownName person = bySurname.get(key);
    if (person != null && !found.contains(person)) found.add(person);
    return found;
  }

  /** The person whom a surname alone means in news, or null. */
  @Nullable KnownName bySurname(String surname) {
    return bySurname.get(NameKey.of(surname));
  }

  private Map<String, KnownName> ofType(EntityType type) {
    return Objects.requireNonNull(byKey.get(type));
  }

  private static long inflections(EntityType type, String name) {
    long keys = type.ordinal();
    int start = 0;
    while (start <= name.length()) {
      int end = name.indexOf(' ', start);
      if (end < 0) end = name.length();
      keys = keys * 31 + Inflection.key(name.substring(start, end));
      start = end + 1;
    }
    return keys;
  }

  private static final class Loaded {
    static final KnownNames INSTANCE = load();
  }
}
