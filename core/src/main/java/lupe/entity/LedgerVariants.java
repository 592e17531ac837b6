package lupe.entity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lupe.article.EntityType;
import org.jspecify.annotations.Nullable;

/** Meanings of names with those of an {@link EntityLedger} first, and without the blocked ones. */
final class LedgerVariants implements NameVariants {
  private final List<LedgerEntry> entries;
  private final NameVariants others;
  private final Map<EntityType, Map<String, LedgerEntry>> byKey = new EnumMap<>(EntityType.class);

  LedgerVariants(List<LedgerEntry> entries, NameVariants others) {
    this.entries = entries;
    this.others = others;
    for (EntityType type : EntityType.values()) {
      Map<String, LedgerEntry> ofType = new HashMap<>();
      for (LedgerEntry entry : entries) {
        if (!entry.isOf(type)) continue;
        for (String spelling : entry.spellings()) ofType.putIfAbsent(NameKey.of(spelling), entry);
      }
      byKey.put(type, ofType);
    }
  }

  @Override
  public Set<String> meaning(EntityType type, String typed) {
    String key = NameKey.of(typed);
    Set<String> names = new LinkedHashSet<>();
    for (LedgerEntry entry : entries) {
      if (!entry.isOf(type) || entry.blocked() || !mayMean(type, key, entry)) continue;
      names.addAll(entry.spellings());
    }
    names.addAll(others.meaning(type, typed));
    names.removeIf(name -> find(type, name) instanceof LedgerEntry entry && entry.blocked());
    return names;
  }

  private static boolean mayMean(EntityType type, String typed, LedgerEntry entry) {
    return entry.isSpelled(typed)
        || (type == EntityType.PERSON && NameKey.mayMean(typed, NameKey.of(entry.name())));
  }

  @Override
  public Set<String> spellings(String typed) {
    String key = NameKey.of(typed);
    Set<String> spellings = new LinkedHashSet<>();
    for (LedgerEntry entry : entries) {
      if (!entry.blocked() && entry.isSpelled(key)) spellings.addAll(entry.spellings());
    }
    spellings.addAll(others.spellings(typed));
    spellings.removeIf(spelling -> spelling.equalsIgnoreCase(typed.strip()));
    return spellings;
  }

  @Override
  public Optional<String> shown(EntityType type, String name) {
    LedgerEntry entry = find(type, name);
    if (entry == null) return others.shown(type, name);
    return entry.blocked() ? Optional.empty() : Optional.of(entry.name());
  }

  private @Nullable LedgerEntry find(EntityType type, String name) {
    return byKey.getOrDefault(type, Map.of()).get(NameKey.of(name));
  }
}
