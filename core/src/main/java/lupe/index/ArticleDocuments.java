package lupe.index;

import java.util.List;
import java.util.Set;
import lupe.analysis.GermanTokenizer;
import lupe.analysis.NameSpans;
import lupe.analysis.WrittenForms;
import lupe.article.Article;
import lupe.article.EntityType;
import lupe.article.GivenEntity;
import lupe.article.Published;
import lupe.entity.EntityRecognizer;
import lupe.entity.Mention;
import lupe.index.copies.Sketch;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Articles made documents of the index. A document is to be written before the next is made. */
final class ArticleDocuments {
  private final EntityRecognizer recognizer;
  private final GermanTokenizer titles = new GermanTokenizer();
  private final GermanTokenizer teasers = new GermanTokenizer();
  private final GermanTokenizer bodies = new GermanTokenizer();
  private final WrittenForms forms = new WrittenForms();

  /** Documents with the names that this recogniser finds. */
  ArticleDocuments(EntityRecognizer recognizer) {
    this.recognizer = recognizer;
    for (GermanTokenizer each : List.of(titles, teasers, bodies)) each.gatherForms(forms);
  }

  /** The document of an article. */
  Document document(Article article) {
    var document = new Document();
    document.add(new StringField(Schema.ID, article.id(), Field.Store.NO));
    document.add(new SortedDocValuesField(Schema.ID, new BytesRef(article.id())));
    document.add(new BinaryDocValuesField(Schema.HEAD, HeadCodec.encode(article)));
    document.add(new NumericDocValuesField(Schema.CONTENT, ArticleHash.of(article)));
    Published published = article.published();
    String text = ArticleText.of(article);
    List<Mention> mentions =
        recognizer.recognize(text, published == null ? null : published.date());
    addTitle(document, article, ArticleText.inTitle(article, mentions));
    NameSpans inBody = ArticleText.inBody(article, mentions);
    addText(document, Schema.BODY, article.body(), bodies, inBody);
    if (article.teaser() == null || article.teaser().isEmpty())
      addTerms(document, Schema.TEASER, Lead.of(article.body()), teasers, inBody);
    else
      addText(
          document,
          Schema.TEASER,
          article.teaser(),
          teasers,
          ArticleText.inTeaser(article, mentions));
    forms.clear();
    document.add(new FormsField(forms));
    addSketch(document, Sketch.of(article.teaser(), article.body()));
    addPublished(document, published);
    addKeyword(document, Schema.SECTION, Schema.SECTION_NAME, article.section());
    addKeyword(document, Schema.SOURCE, Schema.SOURCE_NAME, article.source());
    article.authors().forEach(author -> document.add(new StoredField(Schema.AUTHOR, author)));
    addNames(document, article, text, mentions);
    return document;
  }

  private void addTitle(Document document, Article article, NameSpans names) {
    addTerms(document, Schema.TITLE, article.title(), titles, names);
    if (article.title().isBlank()) {
      document.add(new StoredField(Schema.BLANK_TITLE, article.title()));
    }
  }

  private static void addText(
      Document document,
      String field,
      @Nullable String text,
      GermanTokenizer tokenizer,
      NameSpans names) {
    if (text == null || text.isEmpty()) return;
    addTerms(document, field, text, tokenizer, names);
    document.add(new StoredField(field, text));
  }

  private static void addTerms(
      Document document, String field, String text, GermanTokenizer tokenizer, NameSpans names) {
    if (!text.isEmpty()) document.add(new Field(field, tokenizer.text(text, names), Schema.TERMS));
  }

  private static void addSketch(Document document, @Nullable Sketch sketch) {
    if (sketch == null) return;
    document.add(new BinaryDocValuesField(Schema.SKETCH, sketch.bytes()));
    for (int key : sketch.keys()) {
      document.add(new StringField(Schema.COPY_KEYS, Sketch.term(key), Field.Store.NO));
    }
  }

  private static void addPublished(Document document, @Nullable Published published) {
    if (published == null) return;
    long day = published.date().toEpochDay();
    document.add(new LongPoint(Schema.DAY, day));
    document.add(new NumericDocValuesField(Schema.DAY, day));
    long seconds =
        published.instant() != null
            ? published.instant().getEpochSecond()
            : published.date().atStartOfDay(Published.ZONE).toEpochSecond();
    document.add(new NumericDocValuesField(Schema.TIME, seconds));
  }

  private static void addKeyword(
      Document document, String field, String nameField, @Nullable String value) {
    if (value == null || value.isBlank()) return;
    document.add(new StringField(field, Keywords.key(value), Field.Store.NO));
    document.add(new SortedDocValuesField(nameField, new BytesRef(Keywords.cut(value))));
  }

  private static void addNames(
      Document document, Article article, String text, List<Mention> mentions) {
    for (GivenEntity given : article.entities()) {
      document.add(new StoredField(Schema.GIVEN, given.type().name() + " " + given.name()));
    }
    if (!mentions.isEmpty()) {
      document.add(new StoredField(Schema.MENTIONS, MentionCodec.encode(mentions, text)));
    }
    ArticleNames.counts(article, mentions)
        .forEach((type, names) -> addNames(document, type, names.keySet()));
  }

  private static void addNames(Document document, EntityType type, Set<String> names) {
    for (String name : names) {
      for (String key : EntityFields.keysOf(type, name)) {
        document.add(new StringField(EntityFields.keys(type), key, Field.Store.NO));
      }
      document.add(
          new SortedSetDocValuesField(EntityFields.names(type), new BytesRef(Keywords.cut(name))));
    }
  }
}
