package lupe.index;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The fields of the index. A change here changes {@link #VERSION}. */
public final class Schema {
  /** Number of this schema; part of the fingerprint of an index. */
  public static final int VERSION = 7;

  /** Unique id; one term, and doc values. */
  public static final String ID = "id";

  /** Headline: terms; as written it is in the {@link #HEAD}. */
  public static final String TITLE = "title";

  /** Headline where the {@link #HEAD} shows another one, as this is blank: stored. */
  public static final String BLANK_TITLE = "blankTitle";

  /** Lines below the headline, else the {@link Lead} of the text: terms; the lines are stored. */
  public static final String TEASER = "teaser";

  /** Text: terms; stored. */
  public static final String BODY = "body";

  /** All that a list of hits shows, as doc values, so that hits need no stored fields. */
  public static final String HEAD = "head";

  /** Day of publication as epoch day: points and doc values. */
  public static final String DAY = "day";

  /**
   * Time of publication in epoch seconds, the start of the day if only that is known: doc values.
   */
  public static final String TIME = "time";

  /** Section: spelling key as a term. */
  public static final String SECTION = "section";

  /** Section as written: doc values. */
  public static final String SECTION_NAME = "sectionName";

  /** Source: spelling key as a term. */
  public static final String SOURCE = "source";

  /** Source as written: doc values. */
  public static final String SOURCE_NAME = "sourceName";

  /** Authors: stored. */
  public static final String AUTHOR = "author";

  /** Names that came with the article: stored. */
  public static final String GIVEN = "given";

  /** Names found in the text, with their places: stored. */
  public static final String MENTIONS = "mentions";

  /** Hash of all that the article says, by which an unchanged article is recognised: doc values. */
  public static final String CONTENT = "content";

  /** What near-copies of a text share, see {@link lupe.index.copies.Sketch}: doc values. */
  public static final String SKETCH = "sketch";

  /** Keys by which near-copies are looked up: terms. */
  public static final String COPY_KEYS = "copyKeys";

  /** The forms of the words, see {@link lupe.analysis.WrittenForms}: doc values. */
  public static final String FORMS = "forms";

  /** The fields that words are searched in. */
  public static final String[] TEXTS = {TITLE, TEASER, BODY};

  static final FieldType TERMS = new FieldType();

  static {
    TERMS.setTokenized(true);
    TERMS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    TERMS.freeze();
  }

  private Schema() {}
}
