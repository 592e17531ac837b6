package lupe.tables;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lupe.german.Spelling;
import lupe.german.lexicon.Reading;

/** Which very short words are parts of compounds; most are not. */
final class ShortParts {
  private static final int SHORT = 3;

  /** Longer words that are no heads: infinitives (Bewusst|sein), and what endings look like. */
  private static final Set<String> NO_HEADS =
      Set.of(
          "rinne",
          "sein",
          "haben",
          "werden",
          "arisch",
          "wendig",
          "staendig",
          "laeufig",
          "laenglich",
          "wiegend",
          "legend",
          "bar",
          "logisch",
          "zuegig",
          "muetig",
          "seitig");

  private final Set<String> first = new HashSet<>();
  private final Set<String> last = new HashSet<>();

  private ShortParts() {}

  static ShortParts read() throws IOException {
    var parts = new ShortParts();
    for (List<String> row : Rows.of("short-parts.tsv")) {
      if (!row.get(1).equals("Z")) {
        parts.first.add(row.get(0));
      }
      if (!row.get(1).equals("E")) {
        parts.last.add(row.get(0));
      }
    }
    return parts;
  }

  boolean mayBeFirst(Entry entry) {
    String key = Spelling.key(entry.form());
    return key.length() > SHORT || first.contains(key);
  }

  /** The word with a note if it ends no compound. */
  Entry note(Entry entry) {
    String key = Spelling.key(entry.lemma());
    if ((entry.features() & Reading.ADJECTIVAL) != 0 && key.endsWith("e")) {
      key = key.substring(0, key.length() - 1);
    }
    boolean head = !NO_HEADS.contains(key) && (key.length() > SHORT || last.contains(key));
    return head || !entry.kind().isWord()
        ? entry
        : new Entry(entry.form(), entry.lemma(), entry.kind(), entry.features() | Reading.NO_HEAD);
  }
}
