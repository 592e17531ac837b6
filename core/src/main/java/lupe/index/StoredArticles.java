package lupe.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import lupe.article.Article;
import lupe.article.EntityType;
import lupe.article.GivenEntity;
import lupe.entity.Mention;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Articles read back from an index. Serves one thread. */
public final class StoredArticles {
  private final IndexReader reader;
  private final StoredFields stored;

  /** Reads from an index. */
  public StoredArticles(IndexReader reader) throws IOException {
    this.reader = reader;
    this.stored = reader.storedFields();
  }

  /** The head of a document. */
  public ArticleHead head(int doc) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    BinaryDocValues heads = leaf.reader().getBinaryDocValues(Schema.HEAD);
    if (heads == null || !heads.advanceExact(doc - leaf.docBase)) {
      throw new IOException("document " + doc + " has no head");
    }
    return HeadCodec.decode(heads.binaryValue());
  }

  /** The article of a document, whole, with the names found in it. */
  public Found article(int doc) throws IOException {
    ArticleHead head = head(doc);
    Document document = stored.document(doc);
    Article article =
        new Article(
            head.id(),
            title(document, head),
            text(document, Schema.BODY),
            document.get(Schema.TEASER),
            head.published(),
            head.section(),
            head.source(),
            head.url(),
            List.of(document.getValues(Schema.AUTHOR)),
            given(document));
    BytesRef mentions = document.getBinaryValue(Schema.MENTIONS);
    return new Found(
        article,
        mentions == null ? List.of() : MentionCodec.decode(mentions, ArticleText.of(article)));
  }

  /** The article of an id. */
  public Optional<Found> find(String id) throws IOException {
    OptionalInt doc = document(id);
    return doc.isEmpty() ? Optional.empty() : Optional.of(article(doc.getAsInt()));
  }

  /** The document of an id. */
  public OptionalInt document(String id) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      int doc = KnownArticles.document(leaf.reader(), new BytesRef(id));
      if (doc >= 0) return OptionalInt.of(leaf.docBase + doc);
    }
    return OptionalInt.empty();
  }

  /**
   * An article and what was found in it.
   *
   * @param article the article
   * @param mentions names in {@link ArticleText#of its text}
   */
  public record Found(Article article, List<Mention> mentions) {}

  /**
   * The texts of some fields of a document.
   *
   * @param fields of {@link Schema#TEXTS}
   */
  public List<String> texts(int doc, Set<String> fields) throws IOException {
    Set<String> wanted = new HashSet<>(fields);
    wanted.add(Schema.BLANK_TITLE);
    Document document = stored.document(doc, wanted);
    var texts = new ArrayList<String>();
    for (String field : fields) {
      texts.add(field.equals(Schema.TITLE) ? title(document, head(doc)) : text(document, field));
    }
    return texts;
  }

  private static String title(Document document, ArticleHead head) {
    @Nullable String blank = document.get(Schema.BLANK_TITLE);
    return blank == null ? head.title() : blank;
  }

  private static String text(Document document, String field) {
    @Nullable String text = document.get(field);
    return text == null ? "" : text;
  }

  private static List<GivenEntity> given(Document document) {
    var given = new ArrayList<GivenEntity>();
    for (String value : document.getValues(Schema.GIVEN)) {
      int space = value.indexOf(' ');
      given.add(
          new GivenEntity(
              EntityType.valueOf(value.substring(0, space)), value.substring(space + 1)));
    }
    return given;
  }
}
