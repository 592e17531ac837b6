package lupe.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import lupe.article.Article;
import lupe.article.Published;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Writes and reads the head of an article as bytes. */
public final class HeadCodec {
  private HeadCodec() {}

  /** The bytes of an article's head. */
  static BytesRef encode(Article article) {
    var out = new ByteBuffersDataOutput();
    try {
      out.writeString(article.id());
      out.writeString(Titles.shown(article));
      writePublished(out, article.published());
      writeOptional(out, article.section());
      writeOptional(out, article.source());
      writeOptional(out, article.url());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  /** The head in these bytes. */
  public static ArticleHead decode(BytesRef bytes) {
    var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    try {
      return new ArticleHead(
          in.readString(),
          in.readString(),
          readPublished(in),
          readOptional(in),
          readOptional(in),
          readOptional(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void writePublished(DataOutput out, @Nullable Published published) throws IOException {
    if (published == null) {
      out.writeByte((byte) 0);
      return;
    }
    Instant instant = published.instant();
    out.writeByte((byte) (instant == null ? 1 : 2));
    out.writeZLong(published.date().toEpochDay());
    if (instant != null) {
      out.writeZLong(instant.getEpochSecond());
      out.writeVInt(instant.getNano());
    }
  }

  static @Nullable Published readPublished(DataInput in) throws IOException {
    byte kind = in.readByte();
    if (kind == 0) return null;
    LocalDate date = LocalDate.ofEpochDay(in.readZLong());
    if (kind == 1) return new Published(date, null);
    return new Published(date, Instant.ofEpochSecond(in.readZLong(), in.readVInt()));
  }

  private static void writeOptional(DataOutput out, @Nullable String text) throws IOException {
    out.writeByte((byte) (text == null ? 0 : 1));
    if (text != null) out.writeString(text);
  }

  private static @Nullable String readOptional(DataInput in) throws IOException {
    return in.readByte() == 0 ? null : in.readString();
  }
}
