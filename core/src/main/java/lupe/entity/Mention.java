package lupe.entity;

import lupe.article.EntityType;

/**
 * A name in a text.
 *
 * @param start first character of the name, in UTF-16 units
 * @param end character behind its last
 * @param type what is named
 * @param text the name as written (Putins)
 * @param name the name it stands for (Wladimir Putin)
 * @param confidence 0 to 1
 */
public record Mention(
    int start, int end, EntityType type, String text, String name, double confidence) {
  /** The same mention under another name. */
  public Mention withName(String other) {
    return new Mention(start, end, type, text, other, confidence);
  }
}
