package lupe.entity;

import java.util.ArrayList;
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

  /** The name and its variants. */
  List<String> spellings() {
    var all = new ArrayList<String>();
    all.add(name);
    all.addAll(variants);
    return all;
  }

  /** Whether the line speaks of names of this type. */
  boolean isOf(EntityType wanted) {
    return type == null || type == wanted;
  }

  /** Whether the name or a variant has this key. */
  boolean isSpelled(String key) {
    return spellings().stream().anyMatch(spelling -> NameKey.of(spelling).equals(key));
  }

  boolean blocks(Mention mention) {
    return blocked
        && isOf(mention.type())
        && (isSpelled(NameKey.of(mention.name())) || isSpelled(NameKey.of(mention.text())));
  }
}
