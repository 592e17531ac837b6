package lupe.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lupe.ArticleIndex;
import lupe.article.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnlyBridgesTest {
  private static ArticleIndex index;

  @BeforeAll
  static void indexArticles() throws IOException {
    index = ArticleIndex.inMemory();
    try (var update = index.update()) {
      add(update, "same", "Der Haushalt ist beschlossen.");
      add(update, "forms", "Die Haushalte sparen.");
      add(update, "head", "Der Militärhaushalt wächst.");
      add(update, "modifier", "Das Haushaltsloch wächst.");
      add(update, "spelling", "Der Baer und das Maedchen.");
      add(update, "letters", "Ein Bär und ein Mädchen.");
      add(update, "female", "Die Kanzlerin reist ab.");
      add(update, "male", "Der Kanzler reist ab.");
      update.commit();
    }
  }

  private static void add(lupe.index.IndexUpdate update, String id, String body)
      throws IOException {
    update.add(Article.of(id, "Nachricht", body));
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Haushalt | EXACT | same",
        "Haushalt | EXACT,INFLECTION | same,forms",
        "Haushalte | EXACT | forms",
        "Haushalt | EXACT,COMPOUND_HEAD | same,head",
        "Haushalt | COMPOUND_MODIFIER | modifier",
        "Haushalt | EXACT,INFLECTION,COMPOUND_HEAD,COMPOUND_MODIFIER | same,forms,head,modifier",
        "Bär | EXACT,SPELLING | letters,spelling",
        "Kanzler | EXACT,INFLECTION | male",
        "Kanzler | EXACT,GENDER | male,female",
      })
  void onlyTheWaysAllowedFindAnArticle(String query, String ways, String expected)
      throws IOException {
    Set<Bridge> allowed =
        Arrays.stream(ways.split(","))
            .map(Bridge::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Bridge.class)));
    List<Hit> hits = index.search(SearchRequest.of(query).only(allowed)).hits();
    assertThat(hits)
        .extracting(hit -> hit.article().id())
        .containsExactlyInAnyOrder(expected.split(","));
    assertThat(hits)
        .flatExtracting(Hit::reasons)
        .hasSameSizeAs(hits)
        .extracting(Reason::bridge)
        .allMatch(allowed::contains);
  }
}
