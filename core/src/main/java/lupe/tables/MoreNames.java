package lupe.tables;

import static lupe.german.lexicon.Reading.*;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lupe.german.lexicon.Kind;
import lupe.german.lexicon.NameKind;

/** Names of places that the dictionary lacks, with their genitives. */
final class MoreNames {
  private MoreNames() {}

  /** The names of our own list that are not among the entries. */
  static List<Entry> of(List<Entry> entries) throws IOException {
    Set<String> known = new HashSet<>();
    for (Entry entry : entries) {
      if (entry.kind() == Kind.NAME) {
        known.add(entry.form());
      }
    }
    List<Entry> more = new ArrayList<>();
    for (List<String> row : Rows.of("more-names.tsv")) {
      String name = row.get(0);
      if (known.add(name)) {
        int features = NEUTER | NameKind.valueOf(row.get(1)).bit() << EXTRA_SHIFT;
        more.add(new Entry(name, name, Kind.NAME, features | BASE));
        if (!name.endsWith("s") && !name.endsWith("z") && !name.endsWith("ß")) {
          more.add(new Entry(name + "s", name, Kind.NAME, features | GENITIVE));
        }
      }
    }
    return more;
  }
}
