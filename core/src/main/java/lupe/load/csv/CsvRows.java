package lupe.load.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lupe.load.bytes.ByteWindow;
import lupe.load.bytes.CutException;
import lupe.load.bytes.Cutter;
import lupe.load.bytes.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a table into records.
 *
 * <p>A quote that is never closed takes only its own line: what follows is read as if it had not
 * been there. In tables with tabs a line with as many fields as the header is a record, since many
 * programs write such tables without quoting.
 */
public final class CsvRows implements Cutter {
  private final ByteWindow window;
  private final int longest;
  private final CsvHeader header;
  private int taken;
  private boolean plain;

  /** Reads the header; each record may have so many bytes. */
  public CsvRows(InputStream in, int longest) throws IOException, CutException {
    this.window = new ByteWindow(in);
    this.longest = longest;
    this.header = readHeader();
  }

  /** The first line. */
  public CsvHeader header() {
    return header;
  }

  /** The fields of the record that came last. */
  public List<String> fields(String record) {
    return plain
        ? CsvFields.unquoted(record, header.separator())
        : CsvFields.of(record, header.separator());
  }

  @Override
  public @Nullable Slice next() throws IOException, CutException {
    window.skip(taken);
    taken = 0;
    plain = false;
    if (header.separator() == '\t' && isPlainLine()) {
      plain = true;
      return line();
    }
    return quotedRecord();
  }

  private CsvHeader readHeader() throws IOException, CutException {
    String line = "";
    while (line.isBlank() || line.startsWith("sep=")) {
      window.skip(taken);
      Slice slice = line();
      if (slice == null) break;
      Slice name = slice.chomp();
      line = new String(name.bytes(), name.offset(), name.length(), StandardCharsets.UTF_8);
    }
    return CsvHeader.of(line);
  }

  private @Nullable Slice line() throws IOException, CutException {
    int end = lineEnd();
    taken = Math.min(end + 1, window.length());
    return taken == 0 ? null : window.slice(end);
  }

  /** Index of the end of the first line, the window having grown to hold it. */
  private int lineEnd() throws IOException, CutException {
    int searched = 0;
    while (true) {
      int end = window.indexOf((byte) '\n', searched);
      if (end >= 0) return end;
      searched = window.length();
      if (searched > longest) throw passOver();
      if (!window.grow()) return searched;
    }
  }

  private CutException passOver() throws IOException {
    long line = window.line();
    while (window.indexOf((byte) '\n', 0) < 0) {
      window.skip(window.length());
      if (!window.grow()) break;
    }
    window.skip(Math.min(window.indexOf((byte) '\n', 0) + 1, window.length()));
    return CutException.tooLong(line, longest);
  }

  private boolean isPlainLine() throws IOException, CutException {
    int end = lineEnd();
    int separators = 0;
    int quotes = 0;
    int lastField = 0;
    for (int i = 0; i < end; i++) {
      byte b = window.at(i);
      if (b == '"') quotes++;
      if (b != '\t') continue;
      separators++;
      lastField = i + 1;
      quotes = 0;
    }
    boolean open = lastField < end && window.at(lastField) == '"' && quotes % 2 == 1;
    return separators + 1 == header.columns().size() && !open;
  }

  private @Nullable Slice quotedRecord() throws IOException, CutException {
    boolean quoted = false;
    boolean atStart = true;
    for (int i = 0; i < window.length() || window.grow(); i++) {
      if (i > longest) throw quoted ? neverClosed() : passOver();
      byte b = window.at(i);
      if (b == '"' && (quoted || atStart)) {
        quoted = !quoted;
        // Of two quotes in a row the second opens again what the first has closed.
        atStart = !quoted;
      } else if (!quoted) {
        if (b == '\n') {
          taken = i + 1;
          return window.slice(i);
        }
        atStart = b == header.separator() || (atStart && b == ' ');
      }
    }
    if (quoted) throw neverClosed();
    taken = window.length();
    return taken == 0 ? null : window.slice(taken);
  }

  private CutException neverClosed() throws IOException, CutException {
    long line = window.line();
    taken = Math.min(lineEnd() + 1, window.length());
    return new CutException(line, "a quote is opened and never closed");
  }
}
