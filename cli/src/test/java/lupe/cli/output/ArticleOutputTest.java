package lupe.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import lupe.article.Article;
import lupe.article.EntityType;
import lupe.entity.Mention;
import lupe.search.ArticleEntities;
import org.junit.jupiter.api.Test;

class ArticleOutputTest {
  private static final Article ARTICLE =
      Article.builder("etat-1", "Streit um den Etat", "Erster Absatz.\n\nZweiter\u001B[2J Absatz.")
          .teaser("Worum es geht.")
          .published(LocalDate.of(2025, 2, 27))
          .section("Politik")
          .source("Talbote")
          .author("Ute Grau")
          .url("https://talbote.example/etat-1")
          .entity(EntityType.PLACE, "Berlin")
          .build();

  private static final ShownArticle SHOWN =
      new ShownArticle(
          ARTICLE,
          new ArticleEntities(
              List.of(new Mention(25, 30, EntityType.PERSON, "Worum", "Ada Worum", 0.876)),
              List.of("Ada Worum"),
              List.of("Berlin", "Köln"),
              List.of()));

  @Test
  void anArticleIsPrintedWhole() throws IOException {
    var out = new StringWriter();
    new ArticleText(out, Look.PLAIN).write(SHOWN);
    assertThat(out.toString())
        .isEqualTo(
            """
            Streit um den Etat
            2025-02-27 · Politik · Talbote · Ute Grau

            Worum es geht.

            Erster Absatz.

            Zweiter�[2J Absatz.

            persons: Ada Worum
            places: Berlin, Köln
            id: etat-1
            url: https://talbote.example/etat-1
            """);
  }

  @Test
  void itsJsonHasTheKeysThatAreReadFromJsonLines() throws IOException {
    var out = new StringWriter();
    new ArticleJson(out).write(SHOWN);
    assertThat(out.toString())
        .isEqualTo(
            "{\"id\":\"etat-1\",\"title\":\"Streit um den Etat\",\"teaser\":\"Worum es geht.\","
                + "\"date\":\"2025-02-27\",\"section\":\"Politik\",\"source\":\"Talbote\","
                + "\"url\":\"https://talbote.example/etat-1\",\"authors\":[\"Ute Grau\"],"
                + "\"entities\":[{\"type\":\"PLACE\",\"name\":\"Berlin\"}],"
                + "\"body\":\"Erster Absatz.\\n\\nZweiter\\u001B[2J Absatz.\","
                + "\"persons\":[\"Ada Worum\"],\"places\":[\"Berlin\",\"Köln\"],"
                + "\"organisations\":[],\"mentions\":[{\"start\":25,\"end\":30,"
                + "\"type\":\"PERSON\",\"text\":\"Worum\",\"name\":\"Ada Worum\","
                + "\"confidence\":0.88}]}\n");
  }
}
