package lupe.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is understood in a group of words, yet may not be what its writer meant. */
final class Hints {
  private final Notes notes;
  private final List<Query> members = new ArrayList<>();
  private final List<@Nullable Span> joiners = new ArrayList<>();
  private LocalDate from = LocalDate.MIN;
  private LocalDate to = LocalDate.MAX;

  Hints(Notes notes) {
    this.notes = notes;
  }

  /**
   * A member of the group.
   *
   * @param joiner where an ODER that one cannot overlook joins its parts, or null
   */
  void add(Query member, @Nullable Span joiner) {
    members.add(member);
    joiners.add(joiner);
    if (member instanceof Query.Dated dated) narrow(dated);
  }

  /** Tells whether ODER stands beside further words, which it does not join. */
  void tell() {
    for (int i = 0; i < members.size(); i++) {
      Span joiner = joiners.get(i);
      if (joiner == null || !(members.get(i) instanceof Query.Or or)) continue;
      int last = or.queries().size() - 1;
      boolean before = i > 0 && isWord(members.get(i - 1)) && isWord(or.queries().get(0));
      boolean behind =
          i + 1 < members.size() && isWord(members.get(i + 1)) && isWord(or.queries().get(last));
      if (before || behind)
        notes.add(
            joiner,
            "ODER joins only what stands directly beside it; parentheses or quotation marks hold"
                + " more words together.");
    }
  }

  private void narrow(Query.Dated dated) {
    boolean wasPossible = !to.isBefore(from);
    if (dated.from() != null && dated.from().isAfter(from)) from = dated.from();
    if (dated.to() != null && dated.to().isBefore(to)) to = dated.to();
    if (wasPossible && to.isBefore(from))
      notes.add(dated.span(), "No day meets this and the dates before it, so nothing is found.");
  }

  private static boolean isWord(Query query) {
    return query instanceof Query.Word;
  }
}
