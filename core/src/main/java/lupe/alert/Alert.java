package lupe.alert;

import java.util.regex.Pattern;

/**
 * A saved search.
 *
 * @param name letters, digits, and {@code - _ .} between them; at most 64
 * @param reported up to which number of {@link FirstSeen} it was told of articles
 * @param query as typed
 */
public record Alert(String name, int reported, String query) {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");

  /**
   * Checks the name, and makes the query one line.
   *
   * @throws IllegalArgumentException if the name cannot be one, or there is no query
   */
  public Alert {
    if (!NAME.matcher(name).matches())
      throw new IllegalArgumentException(
          "the name of an alert has letters, digits, - _ and . only, got: " + name);
    query = query.replaceAll("\\s+", " ").strip();
    if (query.isEmpty()) throw new IllegalArgumentException("no query for the alert " + name);
  }

  /** The same, told up to another number. */
  Alert reportedUpTo(int number) {
    return new Alert(name, number, query);
  }
}
