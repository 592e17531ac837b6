package lupe.index;

import java.util.LinkedHashSet;
import java.util.Set;
import lupe.article.EntityType;

/** The fields of named persons, places and organisations. */
public final class EntityFields {
  private EntityFields() {}

  /** The field whose terms are the spelling keys of the names. */
  public static String keys(EntityType type) {
    return switch (type) {
      case PERSON -> "person";
      case PLACE -> "place";
      case ORGANISATION -> "org";
    };
  }

  /**
   * The keys under which a name is found: its own, and for a person all its endings, so that the
   * surname alone finds it: wladimir putin, putin.
   */
  static Set<String> keysOf(EntityType type, String name) {
    var keys = new LinkedHashSet<String>();
    String key = Keywords.key(name);
    keys.add(key);
    if (type == EntityType.PERSON) {
      for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
        keys.add(key.substring(space + 1));
      }
    }
    return keys;
  }

  /** The field whose doc values are the names as shown. */
  public static String names(EntityType type) {
    return keys(type) + "Name";
  }
}
