package lupe.search;

import java.util.List;

/**
 * An extract of an article.
 *
 * @param place where it comes from
 * @param text whole sentences, or as much of them as fits
 * @param marks the characters that matched, in order, not overlapping
 */
public record Snippet(Place place, String text, List<Mark> marks) {
  /**
   * Matching characters of a snippet's text.
   *
   * @param from first character
   * @param to character behind the last
   */
  public record Mark(int from, int to) {}

  /** Copies the list. */
  public Snippet {
    marks = List.copyOf(marks);
  }
}
