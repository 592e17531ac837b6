package lupe.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import lupe.ArticleIndex;
import lupe.article.Article;
import lupe.article.EntityType;
import lupe.entity.Mention;
import lupe.index.ArticleText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EntityListTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 2, 24);
  private static final LocalDate LAST = LocalDate.of(2025, 3, 2);
  private static final Article TALKS =
      Article.builder("talks", "Putin spricht", "Wladimir Putin traf Donald Trump in Kiew.")
          .teaser("Treffen in Kyjiw.")
          .published(FIRST)
          .build();

  private static ArticleIndex index;

  @BeforeAll
  static void indexArticles() throws IOException {
    index = ArticleIndex.inMemory();
    try (var update = index.update()) {
      update.add(TALKS);
      update.add(
          Article.builder("tolls", "Zölle", "Donald Trump kündigte in Washington Zölle an.")
              .published(LAST)
              .build());
      update.add(Article.of("undated", "Reise", "Angela Merkel kam nach Kiew."));
      update.commit();
    }
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static List<String> names(EntityRequest request) throws IOException {
    return index.entities(request).names().stream()
        .map(count -> count.name() + " " + count.articles())
        .toList();
  }

  @Test
  void namesOfMostArticlesComeFirstWithTheirDays() throws IOException {
    EntityResult result = index.entities(EntityRequest.of(""));
    assertThat(result.articles()).isEqualTo(3);
    assertThat(result.distinct()).isEqualTo(5);
    assertThat(result.names())
        .containsExactly(
            new EntityCount("Donald Trump", EntityType.PERSON, 2, FIRST, LAST),
            new EntityCount("Kiew", EntityType.PLACE, 2, FIRST, FIRST),
            new EntityCount("Angela Merkel", EntityType.PERSON, 1, null, null),
            new EntityCount("Washington", EntityType.PLACE, 1, LAST, LAST),
            new EntityCount("Wladimir Putin", EntityType.PERSON, 1, FIRST, FIRST));
  }

  @Test
  void aQueryATypeAndALimitNarrowThem() throws IOException {
    assertThat(names(EntityRequest.of("Zölle"))).containsExactly("Donald Trump 1", "Washington 1");
    assertThat(names(EntityRequest.of("").type(EntityType.PLACE)))
        .containsExactly("Kiew 2", "Washington 1");
    assertThat(names(EntityRequest.of("").limit(1))).containsExactly("Donald Trump 2");
    assertThat(names(EntityRequest.of(SearchRequest.of("").since(LAST))))
        .containsExactly("Donald Trump 1", "Washington 1");
  }

  @Test
  void whoIsNamedWithAnotherDoesNotCountTheOther() throws IOException {
    assertThat(names(EntityRequest.of("").with("Vladimir Putin")))
        .containsExactly("Donald Trump 1", "Kiew 1");
    assertThat(names(EntityRequest.of("").with("Trump")))
        .containsExactly("Kiew 1", "Washington 1", "Wladimir Putin 1");
    assertThat(names(EntityRequest.of("").with("Trump").with("Kyiv")))
        .containsExactly("Wladimir Putin 1");
    assertThat(names(EntityRequest.of("").with("Niemand"))).isEmpty();
  }

  @Test
  void nothingFoundSaysWhy() throws IOException {
    EntityResult result = index.entities(EntityRequest.of("Quastenflosser"));
    assertThat(result.articles()).isZero();
    assertThat(result.advice()).hasSize(1);
  }

  @Test
  void mentionsOfAnArticleHaveTheirPlaces() throws IOException {
    ArticleEntities entities = index.entities("talks").orElseThrow();
    assertThat(entities.persons()).containsExactly("Wladimir Putin", "Donald Trump");
    assertThat(entities.places()).containsExactly("Kiew");
    assertThat(entities.organisations()).isEmpty();
    String text = ArticleText.of(TALKS);
    assertThat(entities.mentions())
        .extracting(Mention::name)
        .containsExactly("Wladimir Putin", "Kiew", "Wladimir Putin", "Donald Trump", "Kiew");
    for (Mention mention : entities.mentions()) {
      assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.text());
      assertThat(mention.confidence()).isBetween(0.3, 1.0);
    }
    assertThat(index.entities("nobody")).isEmpty();
  }
}
