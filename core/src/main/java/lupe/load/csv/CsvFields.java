package lupe.load.csv;

import com.google.common.base.Splitter;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;

/** One record of a table cut into its fields. */
public final class CsvFields {
  private static final int MOST_CHARS = Integer.MAX_VALUE - 8;

  private CsvFields() {}

  /** The fields of a record, which may have line breaks within quotes. */
  public static List<String> of(String record, char separator) {
    boolean spaced = record.contains(separator + " \"");
    try {
      return CsvReader.builder()
          .fieldSeparator(separator)
          .trimWhitespacesAroundQuotes(spaced)
          .allowExtraCharsAfterClosingQuote(!spaced)
          .skipEmptyLines(false)
          .maxBufferSize(MOST_CHARS)
          .ofSingleCsvRecord(record)
          .getFields();
    } catch (CsvParseException e) {
      return List.of(record);
    }
  }

  /** The fields of a line in which quotes are quotes, unless they stand around a whole field. */
  static List<String> unquoted(String line, char separator) {
    return Splitter.on(separator).splitToStream(line).map(CsvFields::unquoted).toList();
  }

  private static String unquoted(String field) {
    if (field.length() < 2 || !field.startsWith("\"") || !field.endsWith("\"")) return field;
    String inner = field.substring(1, field.length() - 1);
    String doubled = inner.replace("\"\"", "");
    return doubled.contains("\"") ? field : inner.replace("\"\"", "\"");
  }
}
