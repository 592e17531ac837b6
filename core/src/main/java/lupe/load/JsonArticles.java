package lupe.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import lupe.load.bytes.CutException;
import lupe.load.bytes.Cutter;
import lupe.load.bytes.Slice;
import lupe.load.bytes.TextDecoder;
import lupe.load.json.JsonRecord;
import lupe.load.record.BadRecordException;
import lupe.load.record.RawArticle;

/** JSON objects, one a line or in lists. */
final class JsonArticles implements ArticleReader {
  private final JsonRecord record;
  private final Function<InputStream, Cutter> cutting;

  JsonArticles(LoadLimits limits, Function<InputStream, Cutter> cutting) {
    this.record = new JsonRecord(limits.jsonNesting(), limits.articleBytes());
    this.cutting = cutting;
  }

  @Override
  public void read(InputStream in, Records records) throws IOException {
    Cutter values = cutting.apply(in);
    boolean more = true;
    while (more) {
      try {
        Slice value = values.next();
        more = value != null;
        if (value != null) read(value.strip(), records);
      } catch (CutException e) {
        records.bad(e.line(), e.reason());
      }
    }
  }

  private void read(Slice value, Records records) throws IOException {
    if (value.isEmpty()) return;
    try {
      RawArticle article =
          TextDecoder.isUtf8(value)
              ? record.read(value)
              : record.read(records.decode(value, value.line()));
      records.add(article, value.line());
    } catch (BadRecordException e) {
      records.bad(value.line(), e.reason());
    }
  }
}
