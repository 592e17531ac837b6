package lupe.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import lupe.ArticleIndex;
import lupe.article.Article;
import lupe.article.EntityType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of articles: one each, found by any of its spellings. */
class NamesTest {
  private static ArticleIndex index;

  @BeforeAll
  static void indexArticles() throws IOException {
    index = ArticleIndex.inMemory();
    try (var update = index.update()) {
      add(update, "german", "Wolodymyr Selenskyj sprach in Kiew mit Gästen aus den USA.");
      add(update, "english", "Volodymyr Zelensky sprach in Kyjiw mit Gästen.");
      add(update, "long", "Gäste aus den Vereinigten Staaten besuchten das Museum in Bremen.");
      add(update, "office", "Der Kremlchef lud zum Abendessen ein.");
      add(update, "russian", "Der Händler Jewgeni Prigoschin kam. Prigozhin lachte.");
      add(update, "polish", "Der Händler Yevgeny Prigozhin kam nach Bremen.");
      update.add(
          Article.builder("given", "Notiz", "Eine Notiz ohne Namen.")
              .entity(EntityType.PERSON, "Volodymyr Zelensky")
              .entity(EntityType.PERSON, "Merz")
              .entity(EntityType.PLACE, "Kyiv")
              .build());
      update.commit();
    }
  }

  private static void add(lupe.index.IndexUpdate update, String id, String body)
      throws IOException {
    update.add(Article.builder(id, "Nachricht", body).published(LocalDate.of(2025, 2, 24)).build());
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @Test
  void eachWordOfANameHasItsOtherSpellingAsReason() throws IOException {
    List<Hit> hits = index.search("Vereinigte Staaten Kiew").hits();
    assertThat(hits.get(0).article().id()).isEqualTo("german");
    assertThat(hits.get(0).reasons())
        .extracting(reason -> reason.word() + " " + reason.bridge() + " " + reason.matched())
        .containsExactly("Vereinigte NAME USA", "Staaten NAME USA", "Kiew EXACT Kiew");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "person:Selenskyj | english german given",
        "person:Zelensky | english german given",
        "person:Zelenskyy | english german given",
        "person:\"Wladimir Selenski\" | english german given",
        "person:Prigoschin | polish russian",
        "person:Prigozhin | polish russian",
        "person:Putin | office",
        "person:Merz | given",
        "person:\"Friedrich Merz\" | -",
        "ort:Kiew | english german given",
        "ort:Kyjiw | english german given",
        "ort:USA | german long",
        "ort:\"Vereinigte Staaten\" | german long",
        "ort:Brem | -",
      })
  void aFilterFindsANameInAllItsSpellings(String query, String ids) throws IOException {
    List<String> found =
        index.search(query).hits().stream().map(hit -> hit.article().id()).sorted().toList();
    assertThat(String.join(" ", found)).isEqualTo(ids.equals("-") ? "" : ids);
  }

  @Test
  void facetsCountANameOnce() throws IOException {
    SearchResult result = index.search(SearchRequest.of("").facets(Facet.PERSON, Facet.PLACE));
    assertThat(result.facets().get(Facet.PERSON))
        .contains(
            new FacetCount("Wolodymyr Selenskyj", 3),
            new FacetCount("Wladimir Putin", 1),
            new FacetCount("Merz", 1))
        .filteredOn(count -> count.count() == 2)
        .hasSize(1);
    assertThat(result.facets().get(Facet.PLACE))
        .containsExactly(
            new FacetCount("Kiew", 3), new FacetCount("Bremen", 2), new FacetCount("USA", 2));
  }

  @Test
  void anArticleHasOneSpellingOfAName() throws IOException {
    Hit hit = index.search("person:Prigoschin Händler lachte").hits().get(0);
    assertThat(hit.persons()).containsExactly("Jewgeni Prigoschin");
  }

  @Test
  void anOfficeIsStillAWord() throws IOException {
    Hit hit = index.search("Chef").hits().get(0);
    assertThat(hit.article().id()).isEqualTo("office");
    assertThat(hit.reasons().get(0).bridge()).isEqualTo(Bridge.COMPOUND_HEAD);
    assertThat(hit.persons()).containsExactly("Wladimir Putin");
  }
}
