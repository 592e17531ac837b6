package lupe.load.record;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a record may say of an article, and the names under which sources say it, the preferred one
 * first; upper and lower case are the same.
 */
public enum Field {
  /** See {@link lupe.article.Article#id}. */
  ID("id", "_id", "guid", "uuid"),
  /** Headline. */
  TITLE("title", "titel", "headline", "überschrift", "ueberschrift", "schlagzeile"),
  /** Running text. */
  BODY(
      "body",
      "text",
      "content",
      "content_text",
      "content_html",
      "articlebody",
      "fulltext",
      "full_text",
      "volltext",
      "inhalt",
      "artikeltext"),
  /** Lines between headline and text. */
  TEASER("teaser", "description", "summary", "abstract", "lead", "vorspann", "beschreibung"),
  /** Day or point in time of publication. */
  PUBLISHED(
      "date",
      "published",
      "published_at",
      "publishedat",
      "date_published",
      "datepublished",
      "publication_date",
      "pubdate",
      "timestamp",
      "datum",
      "veröffentlicht",
      "veroeffentlicht"),
  /** Section of the paper. */
  SECTION("section", "category", "categories", "articlesection", "ressort", "rubrik", "kategorie"),
  /** Paper, agency or site. */
  SOURCE("source", "publisher", "site_name", "quelle", "zeitung", "medium"),
  /** Where it can be read. */
  URL("url", "link", "permalink", "canonical_url"),
  /** Writers. */
  AUTHORS("author", "authors", "byline", "creator", "autor", "autoren", "autorin"),
  /** Names that the source attached. */
  ENTITIES("entities", "entitäten");

  private static final ImmutableMap<String, Alias> ALIASES = aliases();

  private final List<String> names;

  Field(String... names) {
    this.names = List.of(names);
  }

  /**
   * A name under which a field may come.
   *
   * @param field the field it means
   * @param rank 0 for the preferred name; where a record has several, the lowest rank wins
   */
  public record Alias(Field field, int rank) {}

  /** The field that a key or column means, or null if none. */
  public static @Nullable Alias named(String name) {
    Alias exact = ALIASES.get(name);
    return exact != null ? exact : ALIASES.get(name.strip().toLowerCase(Locale.ROOT));
  }

  private static ImmutableMap<String, Alias> aliases() {
    var aliases = ImmutableMap.<String, Alias>builder();
    for (Field field : values()) {
      for (int rank = 0; rank < field.names.size(); rank++) {
        aliases.put(field.names.get(rank), new Alias(field, rank));
      }
    }
    return aliases.buildOrThrow();
  }
}
