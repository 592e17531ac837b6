package lupe.cli;

import java.util.List;
import lupe.cli.output.AdviceText;
import lupe.query.Note;
import lupe.search.Advice;
import lupe.search.SearchResult;

/** Says what the asker should know, on the error output. */
final class SearchNotes {
  private SearchNotes() {}

  /** Says the notes of a result. */
  static void say(Shell shell, SearchResult result) {
    say(shell, result.query(), result.notes(), result.advice());
    if (result.timedOut()) shell.say("the time was up; articles may be missing");
  }

  /** Says notes with their places in the query, then advice. */
  static void say(Shell shell, String query, List<Note> notes, List<Advice> advice) {
    for (Note note : notes) shell.say(QueryPlace.show("note: " + note.text(), query, note.span()));
    for (Advice one : advice) shell.say(AdviceText.of(one));
  }

  /** Whether nothing was found, not even with some of the words. */
  static boolean isEmpty(SearchResult result) {
    return result.total() == 0 && result.partial() == 0 && result.hits().isEmpty();
  }
}
