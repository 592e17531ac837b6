package lupe.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import lupe.article.EntityType;

/** The variants of the names that ship with Lupe. */
final class KnownVariants implements NameVariants {
  static final KnownVariants INSTANCE = new KnownVariants();

  private final VariantTable table;

  private KnownVariants() {
    try (InputStream in = NameTable.open(VariantTable.FILE)) {
      table = VariantTable.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("lupe/entity/" + VariantTable.FILE + " cannot be read", e);
    }
  }

  @Override
  public Set<String> meaning(EntityType type, String typed) {
    var names = new LinkedHashSet<String>();
    String trimmed = typed.strip();
    for (VariantTable.Row row : table.find(NameKey.of(trimmed))) {
      if (row.type() == type) names.add(row.name());
    }
    names.add(trimmed);
    return names;
  }

  @Override
  public Set<String> spellings(String typed) {
    String key = NameKey.of(typed);
    String trimmed = typed.strip();
    var spellings = new LinkedHashSet<String>();
    for (VariantTable.Row row : table.find(key)) {
      boolean surname = row.type() == EntityType.PERSON && key.indexOf(' ') < 0;
      for (String spelling : row.spellings()) {
        String part = surname ? spelling.substring(spelling.lastIndexOf(' ') + 1) : spelling;
        if (!part.equalsIgnoreCase(trimmed)) spellings.add(part);
      }
    }
    return spellings;
  }

  @Override
  public Optional<String> shown(EntityType type, String name) {
    return Optional.of(name);
  }
}
