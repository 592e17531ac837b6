package lupe.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import lupe.load.bytes.CutException;
import lupe.load.bytes.FileDecoder;
import lupe.load.bytes.Slice;
import lupe.load.bytes.TextDecoder.Decoded;
import lupe.load.csv.CsvHeader;
import lupe.load.csv.CsvRows;
import lupe.load.record.Field;
import lupe.load.record.Harmless;
import lupe.load.record.RawArticle;
import org.jspecify.annotations.Nullable;

/** A table with a line of names on top and a record a line, whatever separates its columns. */
final class CsvArticles implements ArticleReader {
  private final int longest;

  CsvArticles(int longest) {
    this.longest = longest;
  }

  @Override
  public void read(InputStream in, Records records) throws IOException {
    try {
      var rows = new CsvRows(in, longest);
      if (rows.header().hasText()) readRows(rows, records);
      else records.bad(1, noText(rows.header()));
    } catch (CutException e) {
      records.bad(e.line(), e.reason());
    }
  }

  private static void readRows(CsvRows rows, Records records) throws IOException {
    var decoder = new FileDecoder();
    boolean told = false;
    while (true) {
      try {
        Slice row = rows.next();
        if (row == null) return;
        Decoded text = decoder.decode(row.chomp());
        if (text.fallback() > 0 && !told) {
          records.windows1252(row.line(), text.fallback());
          told = true;
        }
        if (!text.text().isBlank()) add(rows, text.text(), row.line(), records);
      } catch (CutException e) {
        records.bad(e.line(), e.reason());
      }
    }
  }

  private static void add(CsvRows rows, String row, long line, Records records) {
    CsvHeader header = rows.header();
    List<String> fields = rows.fields(row);
    int columns = header.columns().size();
    String found = fields.size() + " fields, but the header has " + columns;
    if (fields.stream().skip(columns).anyMatch(field -> !field.isBlank())) {
      records.bad(line, found);
      return;
    }
    if (fields.stream().allMatch(String::isBlank)) return;
    var article = new RawArticle();
    if (fields.size() < columns) article.doubt(found);
    for (int i = 0; i < Math.min(columns, fields.size()); i++) {
      article.key(header.columns().get(i));
      put(header.column(i), fields.get(i), article);
    }
    records.add(article, line);
  }

  private static void put(Field.@Nullable Alias column, String text, RawArticle article) {
    if (column == null) return;
    if (column.field() != Field.ENTITIES) article.put(column, text);
    else if (!text.isBlank()) article.doubt("entities in tables are left out");
  }

  private static String noText(CsvHeader header) {
    return "no column \"title\" or \"body\"; found: "
        + Harmless.excerpt(String.join(", ", header.columns()));
  }
}
