package lupe.query;

import java.util.Locale;
import lupe.query.Token.Kind;
import lupe.query.date.DateReader;
import org.jspecify.annotations.Nullable;

/** Tells which names before a colon are fields and which are text. */
final class FieldNames {
  private final TypedText typed;
  private final String text;
  private final DateReader dates;
  private final Notes notes;
  private int apart;

  FieldNames(TypedText typed, DateReader dates, Notes notes) {
    this.typed = typed;
    this.text = typed.text();
    this.dates = dates;
    this.notes = notes;
  }

  /** The field whose name stands between a place and a colon, or null if it is text. */
  @Nullable Token find(int from, int colon) {
    String name = text.substring(from, colon);
    Field field = Field.of(name);
    if (field == null) {
      tellUnknown(name, from, colon);
      return null;
    }
    boolean isAttached = colon + 1 < text.length() && text.charAt(colon + 1) != ' ';
    if (isAttached || canStandApart(field, name, colon + 1))
      return new Token(Kind.FIELD, name, from, colon + 1);
    notes.add(
        typed.span(from, colon + 1),
        "This is read as text; to filter, write the value directly behind the colon.");
    return null;
  }

  /**
   * Whether a field may have a blank behind its colon. "Ort: Berlin" and "Quelle: dpa" stand in
   * pasted text, so the name must be in small letters; "Kabinett stellt Plan vor: 2030 …" does too,
   * so a preposition needs a date behind it, and vor: cannot stand apart at all.
   */
  private boolean canStandApart(Field field, String name, int behind) {
    if (!name.equals(name.toLowerCase(Locale.ROOT)) || field == Field.BEFORE) return false;
    if (++apart > QueryParser.WORDS) return false; // too many words in any case
    return !field.isPreposition() || dates.isAtBeginning(text.substring(behind));
  }

  private void tellUnknown(String name, int from, int colon) {
    boolean isNamelike = name.length() > 1 && name.chars().allMatch(Character::isLowerCase);
    if (!isNamelike || colon + 1 == text.length()) return;
    char next = text.charAt(colon + 1);
    boolean isGendered = text.startsWith("in", colon + 1);
    if (isGendered || !Character.isLetter(next) && !QuoteMarks.isQuote(next)) return;
    notes.add(
        typed.span(from, colon + 1),
        "There is no field \""
            + Excerpt.of(name)
            + "\"; this is text. Fields are "
            + Field.known()
            + ".");
  }
}
