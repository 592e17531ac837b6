package lupe.load.csv;

import com.google.common.base.CharMatcher;
import java.util.List;
import lupe.load.record.Field;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a table.
 *
 * @param separator what stands between columns
 * @param columns the names
 */
public record CsvHeader(char separator, List<String> columns) {
  private static final String SEPARATORS = ",;\t|";
  private static final int LONGEST_NAME = 40;

  /** Copies the names. */
  public CsvHeader {
    columns = List.copyOf(columns);
  }

  /** Reads a first line with the separator that makes the most known names of it. */
  public static CsvHeader of(String line) {
    CsvHeader best = new CsvHeader(',', List.of(line.strip()));
    for (char separator : SEPARATORS.toCharArray()) {
      var header = new CsvHeader(separator, names(line, separator));
      if (header.known() > best.known() || (best.known() == 0 && header.isWiderThan(best))) {
        best = header;
      }
    }
    return best;
  }

  /** Whether a line can hardly be anything but the header of a table of articles. */
  public static boolean isLikely(String line) {
    CsvHeader header = of(line);
    return header.known() > 1
        && header.hasText()
        && header.columns.stream().allMatch(CsvHeader::isName);
  }

  /** Whether one of the columns is a title or text. */
  public boolean hasText() {
    return columns.stream()
        .map(Field::named)
        .anyMatch(a -> a != null && (a.field() == Field.TITLE || a.field() == Field.BODY));
  }

  /** What a column means, from 0, or null if nothing known. */
  public Field.@Nullable Alias column(int index) {
    return Field.named(columns.get(index));
  }

  private long known() {
    return columns.stream().filter(name -> Field.named(name) != null).count();
  }

  private boolean isWiderThan(CsvHeader other) {
    return columns.size() > other.columns.size();
  }

  private static boolean isName(String column) {
    return column.length() <= LONGEST_NAME
        && CharMatcher.whitespace().countIn(column) < 3
        && CharMatcher.anyOf(".!?").matchesNoneOf(column);
  }

  private static List<String> names(String line, char separator) {
    return CsvFields.of(line, separator).stream().map(String::strip).toList();
  }
}
