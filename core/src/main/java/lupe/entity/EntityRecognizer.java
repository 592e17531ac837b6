package lupe.entity;

import java.util.List;

/** Finds persons, places and organisations in a text. Implementations are thread-safe. */
@FunctionalInterface
public interface EntityRecognizer {
  /** Finds nothing. */
  EntityRecognizer NONE = text -> List.of();

  /**
   * Finds names.
   *
   * @param text a whole article: title, teaser and body with line breaks between; a name known from
   *     one place of it helps in the others
   * @return mentions in the order of the text, not overlapping
   */
  List<Mention> recognize(String text);
}
