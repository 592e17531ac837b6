package lupe.search;

import java.util.List;
import lupe.query.Note;

/**
 * Names and how many articles have them.
 *
 * @param query the query as typed
 * @param articles articles whose names were counted
 * @param names of most articles first, by alphabet where as many have them
 * @param distinct how many names there are, listed or not
 * @param notes what the asker should know
 * @param advice why no article was found
 */
public record EntityResult(
    String query,
    long articles,
    List<EntityCount> names,
    long distinct,
    List<Note> notes,
    List<Advice> advice) {
  /** Copies the lists. */
  public EntityResult {
    names = List.copyOf(names);
    notes = List.copyOf(notes);
    advice = List.copyOf(advice);
  }
}
