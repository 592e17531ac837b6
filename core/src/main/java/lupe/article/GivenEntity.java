package lupe.article;

import java.util.Objects;

/**
 * A name that the source of an article says the article is about; kept and trusted.
 *
 * @param type what is named
 * @param name the name, never blank
 */
public record GivenEntity(EntityType type, String name) {
  /** Checks the name. */
  public GivenEntity {
    Objects.requireNonNull(type, "type");
    name = name.strip();
    if (name.isEmpty()) throw new IllegalArgumentException("name of an entity is blank");
  }
}
