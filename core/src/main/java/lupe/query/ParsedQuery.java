package lupe.query;

import java.util.List;

/**
 * A query understood.
 *
 * @param text the query as typed
 * @param tree what was understood
 * @param notes what could not be used, in the order of the text
 */
public record ParsedQuery(String text, Query tree, List<Note> notes) {
  /** Copies the list. */
  public ParsedQuery {
    notes = List.copyOf(notes);
  }
}
