package lupe.load;

import java.io.IOException;
import java.io.InputStream;
import lupe.load.bytes.Lines;
import lupe.load.bytes.RecordTooLongException;
import lupe.load.bytes.Slice;

/** An object a line; empty lines are passed over. */
final class JsonLines implements ArticleReader {
  private final JsonRecord record;
  private final int longest;

  JsonLines(LoadLimits limits) {
    this.record = new JsonRecord(limits);
    this.longest = limits.articleBytes();
  }

  @Override
  public void read(InputStream in, Records records) throws IOException {
    var lines = new Lines(in, longest);
    while (true) {
      try {
        Slice line = lines.next();
        if (line == null) return;
        record.read(line, records);
      } catch (RecordTooLongException e) {
        records.bad(e.line(), e.reason());
      }
    }
  }
}
