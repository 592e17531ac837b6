package lupe.entity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons, places and organisations in a text. Implementations are thread-safe.
 *
 * <pre>{@code
 * EntityRecognizer mine = text -> model.names(text); // a better model than ours
 * ArticleIndex.at(folder).entities(mine).rebuild();
 * }</pre>
 */
@FunctionalInterface
public interface EntityRecognizer {
  /** Finds nothing. */
  EntityRecognizer NONE =
      new EntityRecognizer() {
        @Override
        public List<Mention> recognize(String text) {
          return List.of();
        }

        @Override
        public List<Mention> recognize(String text, @Nullable LocalDate day) {
          return List.of();
        }
      };

  /**
   * Finds names.
   *
   * @param text a whole article: title, teaser and body with line breaks between; a name known from
   *     one place of it helps in the others
   * @return mentions in the order of the text, not overlapping
   */
  List<Mention> recognize(String text);

  /**
   * Finds names, and offices that stand for their holders.
   *
   * @param text as above
   * @param day of publication, which tells who held an office; null if unknown, then none is found
   */
  default List<Mention> recognize(String text, @Nullable LocalDate day) {
    List<Mention> mentions = recognize(text);
    return day == null ? mentions : Offices.get().withHolders(text, mentions, day);
  }
}
