package lupe.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import lupe.article.Article;
import lupe.article.GivenEntity;
import lupe.search.ArticleEntities;

/**
 * A whole article as one line of JSON, with the keys that are read from JSON lines, and the names
 * found in it: places of mentions are those in title, teaser and body with line breaks between.
 */
public final class ArticleJson {
  private final Writer out;

  /** Writes articles to an output that stays open. */
  public ArticleJson(Writer out) {
    this.out = out;
  }

  /** Writes an article. */
  public void write(ShownArticle shown) throws IOException {
    Article article = shown.article();
    ArticleEntities entities = shown.entities();
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeStringField("id", article.id());
      json.writeStringField("title", article.title());
      Json.member(json, "teaser", article.teaser());
      var published = article.published();
      Json.member(json, "date", published == null ? null : published.toString());
      Json.member(json, "section", article.section());
      Json.member(json, "source", article.source());
      Json.member(json, "url", article.url());
      json.writeArrayFieldStart("authors");
      for (String author : article.authors()) json.writeString(author);
      json.writeEndArray();
      json.writeArrayFieldStart("entities");
      for (GivenEntity entity : article.entities()) {
        json.writeStartObject();
        json.writeStringField("type", entity.type().name());
        json.writeStringField("name", entity.name());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeStringField("body", article.body());
      JsonHit.names(json, "persons", entities.persons());
      JsonHit.names(json, "places", entities.places());
      JsonHit.names(json, "organisations", entities.organisations());
      MentionLines.members(json, entities.mentions());
      json.writeEndObject();
    }
    out.write("\n");
  }
}
