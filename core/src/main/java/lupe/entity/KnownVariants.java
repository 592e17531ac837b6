package lupe.entity;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import lupe.article.EntityType;

/** The variants of the names that ship with Lupe. */
final class KnownVariants implements NameVariants {
  static final KnownVariants INSTANCE = new KnownVariants();

  private KnownVariants() {}

  @Override
  public Set<String> meaning(EntityType type, String typed) {
    var names = new LinkedHashSet<String>();
    String trimmed = typed.strip();
    for (KnownName known : KnownNames.get().byKey(NameKey.of(trimmed))) {
      if (known.type() == type) names.add(known.name());
    }
    names.add(trimmed);
    return names;
  }

  @Override
  public Set<String> spellings(String typed) {
    String key = NameKey.of(typed);
    var spellings = new LinkedHashSet<String>();
    for (KnownName known : KnownNames.get().byKey(key)) {
      boolean surname = known.type() == EntityType.PERSON && key.indexOf(' ') < 0;
      add(spellings, surname, known.name());
      for (String variant : known.variants()) add(spellings, surname, variant);
    }
    spellings.removeIf(spelling -> spelling.equalsIgnoreCase(typed.strip()));
    return spellings;
  }

  private static void add(Set<String> spellings, boolean surname, String name) {
    spellings.add(surname ? name.substring(name.lastIndexOf(' ') + 1) : name);
  }

  @Override
  public Optional<String> shown(EntityType type, String name) {
    return Optional.of(name);
  }
}
