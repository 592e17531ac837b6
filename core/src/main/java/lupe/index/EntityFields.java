package lupe.index;

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

  /** The field whose doc values are the names as shown. */
  public static String names(EntityType type) {
    return keys(type) + "Name";
  }
}
