package lupe.load;

import java.io.IOException;
import java.io.InputStream;
import lupe.load.bytes.Slice;
import lupe.load.bytes.WholeFile;
import lupe.load.record.Field;
import lupe.load.record.RawArticle;
import lupe.load.text.PlainText;

/** A file that is one article in plain text; its path below the folder is its id. */
final class TextArticles implements ArticleReader {
  private final int longest;

  TextArticles(int longest) {
    this.longest = longest;
  }

  @Override
  public void read(InputStream in, Records records) throws IOException {
    Slice whole = WholeFile.read(in, longest);
    RawArticle article = PlainText.read(records.decode(whole, 0));
    records.add(article.put(Field.ID, records.path()).plain(), 0);
  }
}
