package lupe.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lupe.article.EntityType;

/**
 * Names that a user adds, corrects or blocks, from a plain file.
 *
 * <p>One name a line, columns between tabs; empty lines and lines that begin with # say nothing:
 *
 * <pre>
 * name                TAB type          TAB variants            TAB blocked
 * Wolodymyr Selenskyj     PERSON            Selenskyj|Zelensky
 * Neue Mitte              ORGANISATION
 * Essen                   PLACE                                     blocked
 * </pre>
 *
 * <p>The type is PERSON, PLACE or ORGANISATION, in any case. Wherever a text has the name or a
 * variant as whole words, there is a mention of this name and type, whatever the recognizer says;
 * and mentions that the recognizer names like this get the name and the type of the ledger. A
 * blocked name is never mentioned: neither as this type nor, with an empty type, as any.
 *
 * <p>What a query means and which names are shown ({@link #over(NameVariants)}) follows a changed
 * file without another build; mentions, and with them new names, are part of an index, and change
 * with the next rebuild.
 */
public final class EntityLedger {
  /** A ledger without lines. */
  public static final EntityLedger EMPTY = new EntityLedger(List.of());

  /** The name of the file that an index looks for in its folder. */
  public static final String FILE = "entities.tsv";

  private static final String HEADER = "name";
  private static final int COLUMNS = 4;
  private static final Map<String, Boolean> BLOCKED =
      Map.of("", false, "no", false, "nein", false, "blocked", true, "yes", true, "ja", true);

  private final List<LedgerEntry> entries;

  private EntityLedger(List<LedgerEntry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * Reads a ledger.
   *
   * @param file UTF-8
   * @throws EntityLedgerException if a line cannot be understood
   */
  public static EntityLedger read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      return read(file.toString(), reader);
    }
  }

  /** Reads a ledger; {@code source} names it in errors. */
  public static EntityLedger read(String source, Reader reader) throws IOException {
    var entries = new ArrayList<LedgerEntry>();
    var lines = new BufferedReader(reader);
    String line;
    for (int number = 1; (line = lines.readLine()) != null; number++) {
      if (line.startsWith("\ufeff")) line = line.substring(1);
      if (line.isBlank() || line.startsWith("#")) continue;
      String[] cells = line.split("\t", -1);
      if (number == 1 && cells[0].strip().equalsIgnoreCase(HEADER)) continue;
      entries.add(entry(source, number, cells));
    }
    return new EntityLedger(entries);
  }

  private static LedgerEntry entry(String source, int line, String[] cells)
      throws EntityLedgerException {
    if (cells.length > COLUMNS) {
      throw new EntityLedgerException(
          source, line, cells.length + " columns; wanted: name, type, variants, blocked");
    }
    String name = cells[0].strip();
    if (name.isEmpty()) throw new EntityLedgerException(source, line, "no name");
    String word = cells.length > 3 ? cells[3].strip().toLowerCase(Locale.ROOT) : "";
    Boolean blocked = BLOCKED.get(word);
    if (blocked == null) {
      throw new EntityLedgerException(
          source, line, "blocked is \"" + cells[3] + "\"; wanted: blocked, or nothing");
    }
    var variants = new ArrayList<String>();
    for (String variant : (cells.length > 2 ? cells[2] : "").split("\\|", -1)) {
      if (!variant.isBlank()) variants.add(variant.strip());
    }
    String type = cells.length > 1 ? cells[1].strip() : "";
    if (type.isEmpty() && blocked) return new LedgerEntry(name, null, variants, true);
    for (EntityType known : EntityType.values()) {
      if (known.name().equalsIgnoreCase(type)) {
        return new LedgerEntry(name, known, variants, blocked);
      }
    }
    throw new EntityLedgerException(
        source, line, "type is \"" + type + "\"; wanted: PERSON, PLACE or ORGANISATION");
  }

  /** A recognizer that finds what this ledger adds, too, and not what it blocks. */
  public EntityRecognizer over(EntityRecognizer recognizer) {
    return entries.isEmpty() ? recognizer : new LedgerRecognizer(entries, recognizer);
  }

  /** Meanings of typed names with those of this ledger first, and without the blocked ones. */
  public NameVariants over(NameVariants variants) {
    return entries.isEmpty() ? variants : new LedgerVariants(entries, variants);
  }
}
