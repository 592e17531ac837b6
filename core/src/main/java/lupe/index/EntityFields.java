package lupe.index;

import java.util.LinkedHashSet;
import java.util.Set;
import lupe.article.EntityType;
import lupe.entity.NameKey;

/** The fields of named persons, places and organisations. */
public final class EntityFields {
  private EntityFields() {}

  /** The field whose terms are the keys of the names, see {@link #key}. */
  public static String keys(EntityType type) {
    return switch (type) {
      case PERSON -> "person";
      case PLACE -> "place";
      case ORGANISATION -> "org";
    };
  }

  /** The key under which all spellings of a name meet. */
  public static String key(String name) {
    String key = NameKey.of(Keywords.cut(name.strip()));
    return key.isEmpty() ? Keywords.key(name) : key;
  }

  /**
   * The keys under which a name is found: its own, and for a person all its endings, so that the
   * surname alone finds it: wladimir putin, putin.
   */
  static Set<String> keysOf(EntityType type, String name) {
    var keys = new LinkedHashSet<String>();
    String key = key(name);
    keys.add(key);
    if (type == EntityType.PERSON) {
      for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
        keys.add(key.substring(space + 1));
      }
    }
    return keys;
  }

  /** The key of a value in a field: of a name where the field has names. */
  public static String key(String field, String value) {
    for (EntityType type : EntityType.values()) if (keys(type).equals(field)) return key(value);
    return Keywords.key(value);
  }

  /** The field whose doc values are the names as shown. */
  public static String names(EntityType type) {
    return keys(type) + "Name";
  }
}
