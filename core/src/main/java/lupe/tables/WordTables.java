package lupe.tables;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lupe.german.lexicon.Kind;
import lupe.german.lexicon.Reading;

/** The tables of {@code lupe.german}. */
final class WordTables {
  private WordTables() {}

  /** Writes the tables unless those of the same inputs are there. */
  static void make(Path classes) throws IOException {
    Path words = classes.resolve("lupe/german/words.bin");
    Inputs inputs =
        Inputs.of(
            classes,
            "words",
            List.of("lupe/tables", "lupe/german/lexicon"),
            List.of(Dictionary.RESOURCE, MoreNouns.RESOURCE));
    if (!inputs.made(words)) {
      write(words);
      inputs.note();
    }
  }

  private static void write(Path words) throws IOException {
    List<Entry> entries = new ArrayList<>(Dictionary.read());
    entries.addAll(MoreNouns.of(entries));
    entries.addAll(MoreNames.of(entries));
    for (List<String> row : Rows.of("more-words.tsv")) {
      entries.add(new Entry(row.get(0), row.get(0), Kind.FUNCTION, Reading.BASE));
    }
    List<Entry> modifiers = Modifiers.of(entries);
    var families = new FamilySizes(entries, modifiers);
    var lexicon = new LexiconWriter();
    var verbal = new VerbalNouns(entries, modifiers);
    ShortParts shortParts = ShortParts.read();
    entries.forEach(entry -> lexicon.add(verbal.note(families.noteHead(shortParts.note(entry)))));
    modifiers.forEach(entry -> lexicon.add(families.noteModifier(entry)));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(words))) {
      lexicon.write(out);
    }
  }
}
