package lupe.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lupe.article.EntityType;

/**
 * The known names and first names that have variants, by the keys of all their spellings: what a
 * search needs of them, ready to be looked up without being taken apart first. Immutable,
 * thread-safe.
 *
 * <p>Lines sorted by key as bytes: key, type, name, and its other spellings, with tabs between.
 */
public final class VariantTable {
  /** Its name in the jar; made by the build. */
  public static final String FILE = "variants.tsv";

  private static final EntityType[] TYPES = EntityType.values();

  /** A name with one of its keys. */
  record Row(EntityType type, List<String> spellings) {
    String name() {
      return spellings.get(0);
    }
  }

  private final byte[] lines;

  private VariantTable(byte[] lines) {
    this.lines = lines;
  }

  static VariantTable read(InputStream in) throws IOException {
    return new VariantTable(in.readAllBytes());
  }

  /** Writes the table of the names that ship with Lupe. */
  public static void write(OutputStream out) throws IOException {
    var rows = new TreeMap<String, List<String>>();
    KnownNames known = KnownNames.get();
    for (KnownName name : known.all()) {
      if (name.variants().isEmpty() && !name.alone()) continue;
      for (String key : name.keys()) {
        if (known.byKey(key).contains(name)) add(rows, key, name.type(), name.spellings());
      }
    }
    for (List<String> row : NameTable.rows("transliterations.tsv")) {
      var spellings = new ArrayList<String>(List.of(row.get(0)));
      spellings.addAll(NameTable.variants(row.get(1)));
      add(rows, NameKey.of(row.get(0)), EntityType.PERSON, spellings);
    }
    for (List<String> lines : rows.values()) {
      for (String line : lines) out.write(line.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void add(
      Map<String, List<String>> rows, String key, EntityType type, List<String> spellings) {
    rows.computeIfAbsent(key, k -> new ArrayList<>())
        .add(key + "\t" + type.ordinal() + "\t" + String.join("\t", spellings) + "\n");
  }

  /** The names one of whose spellings has this key. */
  List<Row> find(String key) {
    byte[] wanted = (key + "\t").getBytes(StandardCharsets.UTF_8);
    var rows = new ArrayList<Row>();
    for (int at = first(wanted); at < lines.length && startsWith(at, wanted); at = next(at)) {
      String[] cells =
          new String(lines, at, next(at) - at - 1, StandardCharsets.UTF_8).split("\t", -1);
      rows.add(new Row(TYPES[Integer.parseInt(cells[1])], List.of(cells).subList(2, cells.length)));
    }
    return rows;
  }

  /** Start of the first line that is not before the bytes. */
  private int first(byte[] wanted) {
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int line = start((low + high) >>> 1);
      int end = Math.min(lines.length, line + wanted.length);
      if (Arrays.compareUnsigned(lines, line, end, wanted, 0, wanted.length) < 0) low = next(line);
      else high = line;
    }
    return low;
  }

  private boolean startsWith(int at, byte[] wanted) {
    int end = Math.min(lines.length, at + wanted.length);
    return Arrays.equals(lines, at, end, wanted, 0, wanted.length);
  }

  /** Start of the line that a byte is in. */
  private int start(int at) {
    int start = at;
    while (start > 0 && lines[start - 1] != '\n') start--;
    return start;
  }

  /** Start of the line behind the one that begins at a byte. */
  private int next(int at) {
    int next = at;
    while (next < lines.length && lines[next] != '\n') next++;
    return Math.min(lines.length, next + 1);
  }
}
