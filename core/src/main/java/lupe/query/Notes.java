package lupe.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects notes; a text full of odd characters does not get more than a reader would read. */
final class Notes {
  private static final int MOST = 20;

  private final List<Note> notes = new ArrayList<>();

  void add(Span span, String text) {
    Note note = new Note(span, text);
    if (!notes.contains(note)) notes.add(note);
  }

  /** All notes in the order of the text. */
  List<Note> inOrder() {
    List<Note> ordered = new ArrayList<>(notes);
    ordered.sort(
        Comparator.comparingInt((Note note) -> note.span().from())
            .thenComparingInt(note -> note.span().to()));
    if (ordered.size() <= MOST) return ordered;
    List<Note> first = new ArrayList<>(ordered.subList(0, MOST - 1));
    Span rest = ordered.get(MOST - 1).span().until(ordered.get(ordered.size() - 1).span());
    first.add(new Note(rest, (ordered.size() - MOST + 1) + " more places were not used as typed."));
    return first;
  }
}
