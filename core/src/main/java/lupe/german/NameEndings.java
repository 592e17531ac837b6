package lupe.german;

import java.util.Set;
import lupe.german.lexicon.Kind;
import lupe.german.lexicon.Link;
import lupe.german.lexicon.Reading;

/**
 * Endings of family and place names, which look like heads of compounds: Feldmann, Mannheim.
 * Source: Konrad Kunze, dtv-Atlas Namenkunde, 5th edition 2004.
 */
final class NameEndings {
  /** Last parts of names that head few compounds, as keys. */
  private static final Set<String> OF_NAMES =
      Set.of(
          "hausen", "bach", "horn", "hagen", "kirchen", "felder", "hofen", "mueller", "stein",
          "lieb", "hold", "knecht", "pflug", "brunn", "rode", "leben", "hardt", "wart", "beil",
          "bergs", "manns", "eck", "steins");

  /** Last parts of names that head many compounds, too. */
  private static final Set<String> OF_BOTH =
      Set.of("mann", "berg", "heim", "burg", "feld", "bauer", "hall");

  /** Before longer modifiers they are heads (Kameramann, Flüchtlingsheim). */
  private static final int LONGEST_MODIFIER = 6;

  private NameEndings() {}

  /** Whether an unknown capitalised word of two parts is rather a name. */
  static boolean isLikeName(String key, Split split) {
    if (split.size() != 2 || split.headStart() > LONGEST_MODIFIER) {
      return false;
    }
    String head = key.substring(split.headStart());
    return OF_NAMES.contains(head)
        || OF_BOTH.contains(head)
            && split.headStart() < LONGEST_MODIFIER
            && isUnlinked(split.readings().get(0));
  }

  private static boolean isUnlinked(Reading modifier) {
    return modifier.kind() != Kind.NOUN_MODIFIER
        || modifier.link() == Link.NONE
        || modifier.link() == Link.MINUS_E;
  }
}
