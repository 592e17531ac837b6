package lupe.entity;

import java.util.List;
import lupe.article.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A line of an {@link EntityLedger}.
 *
 * @param type null in a blocked line means any
 */
record LedgerEntry(String name, @Nullable EntityType type, List<String> variants, boolean blocked) {
  LedgerEntry {
    variants = List.copyOf(variants);
  }

  /** Whether the name or a variant has this key. */
  boolean isSpelled(String key) {
    if (NameKey.of(name).equals(key)) return true;
    for (String variant : variants) if (NameKey.of(variant).equals(key)) return true;
    return false;
  }

  boolean blocks(Mention mention) {
    return blocked
        && (type == null || type == mention.type())
        && (isSpelled(NameKey.of(mention.name())) || isSpelled(NameKey.of(mention.text())));
  }
}
