package lupe.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One news article as published.
 *
 * <pre>{@code
 * Article.builder("wi-2025-041", "Seltene Erden werden knapp", "China verschärft die Ausfuhr.")
 *     .published(LocalDate.of(2025, 10, 9))
 *     .section("Wirtschaft")
 *     .build();
 * }</pre>
 *
 * @param id unique within an index, such as a URL or archive number; never blank
 * @param title headline; may be empty, then hits show the first sentence
 * @param body plain text; one empty line between paragraphs
 * @param teaser the lines between headline and text, or null
 * @param published first publication, or null if the source names none
 * @param section section of the paper, such as Politik, or null
 * @param source name of the paper, agency or site, or null
 * @param url where it can be read, or null
 * @param authors names of its writers, may be empty
 * @param entities names that the source attached, may be empty
 */
public record Article(
    String id,
    String title,
    String body,
    @Nullable String teaser,
    @Nullable Published published,
    @Nullable String section,
    @Nullable String source,
    @Nullable String url,
    List<String> authors,
    List<GivenEntity> entities) {

  /** Checks the id and copies the lists. */
  public Article {
    if (id.isBlank()) throw new IllegalArgumentException("id of an article is blank");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(body, "body");
    authors = List.copyOf(authors);
    entities = List.copyOf(entities);
  }

  /** An article of which only the three needful things are known. */
  public static Article of(String id, String title, String body) {
    return builder(id, title, body).build();
  }

  /** Begins an article; all that is not set is unknown. */
  public static Builder builder(String id, String title, String body) {
    return new Builder(id, title, body);
  }

  /** Collects what is known of an article. */
  public static final class Builder {
    private final String id;
    private final String title;
    private final String body;
    private @Nullable String teaser;
    private @Nullable Published published;
    private @Nullable String section;
    private @Nullable String source;
    private @Nullable String url;
    private final List<String> authors = new ArrayList<>();
    private final List<GivenEntity> entities = new ArrayList<>();

    private Builder(String id, String title, String body) {
      this.id = id;
      this.title = title;
      this.body = body;
    }

    /** The lines between headline and text. */
    public Builder teaser(@Nullable String teaser) {
      this.teaser = teaser;
      return this;
    }

    /** The day of publication. */
    public Builder published(LocalDate date) {
      return published(Published.on(date));
    }

    /** The point in time of publication. */
    public Builder published(Instant instant) {
      return published(Published.at(instant));
    }

    /** Day or point in time of publication. */
    public Builder published(@Nullable Published published) {
      this.published = published;
      return this;
    }

    /** Section of the paper, such as Politik. */
    public Builder section(@Nullable String section) {
      this.section = section;
      return this;
    }

    /** Name of the paper, agency or site. */
    public Builder source(@Nullable String source) {
      this.source = source;
      return this;
    }

    /** Where the article can be read. */
    public Builder url(@Nullable String url) {
      this.url = url;
      return this;
    }

    /** Adds a writer. */
    public Builder author(String name) {
      authors.add(name);
      return this;
    }

    /** Adds a name that the source attached. */
    public Builder entity(EntityType type, String name) {
      entities.add(new GivenEntity(type, name));
      return this;
    }

    /** The article. */
    public Article build() {
      return new Article(
          id, title, body, teaser, published, section, source, url, authors, entities);
    }
  }
}
