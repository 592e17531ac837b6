package lupe.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import lupe.ArticleIndex;
import lupe.article.Article;
import lupe.article.Published;
import lupe.query.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceTest {
  private static ArticleIndex index;

  @BeforeAll
  static void indexArticles() throws IOException {
    index = ArticleIndex.inMemory();
    try (var update = index.update()) {
      update.add(article("a", "Frau Müller redet im Bundestag über Häuser.", "Talbote", 3));
      update.add(article("b", "Der Bundestag stritt über den Haushalt.", "Talbote", 9));
      update.add(article("c", "Bundestag und Bundesrat sprachen über Wohnungen.", "Kurier", 20));
      update.commit();
    }
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static Article article(String id, String body, String source, int day) {
    return Article.builder(id, "Nachricht " + id, body)
        .source(source)
        .section("Politik")
        .published(Published.on(LocalDate.of(2025, 3, day)))
        .build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Muller | a | Müller",
        "Muller Bundestag | a | Müller",
        "Hauser | a | Häuser",
        "Bundesrta | c | Bundesrat",
        "Hausahlt Bundestag | b | Haushalt",
      })
  void whatNobodyWroteIsSoughtInOtherLettersAndSaid(String query, String id, String instead)
      throws IOException {
    SearchResult result = index.search(query);
    assertThat(result.total()).isEqualTo(1);
    assertThat(result.hits().get(0).article().id()).isEqualTo(id);
    assertThat(result.hits().get(0).reasons()).extracting(Reason::bridge).contains(Bridge.FALLBACK);
    String word = query.split(" ")[0];
    assertThat(result.advice())
        .containsExactly(new Advice.Instead(word, new Span(0, word.length()), List.of(instead)));
  }

  @ParameterizedTest
  @CsvSource({"Uber", "Bundestag Uber", "Quastenflosser", "Rta", "4711a"})
  void notEverythingIsReplaced(String query) throws IOException {
    SearchResult result = index.search(query);
    assertThat(result.total()).isZero();
    assertThat(result.advice()).noneMatch(Advice.Instead.class::isInstance);
    String word = query.substring(query.lastIndexOf(' ') + 1);
    assertThat(result.advice())
        .contains(
            new Advice.UnknownWord(
                word, new Span(query.length() - word.length(), query.length()), List.of()));
  }

  @Test
  void withoutTheBridgeTheNearestWordsAreToldOnly() throws IOException {
    var bridges = EnumSet.complementOf(EnumSet.of(Bridge.FALLBACK));
    SearchResult result = index.search(SearchRequest.of("Muller").only(bridges));
    assertThat(result.hits()).isEmpty();
    assertThat(result.advice())
        .containsExactly(new Advice.UnknownWord("Muller", new Span(0, 6), List.of("Müller")));
  }

  @Test
  void whatIsFoundIsNotReplaced() throws IOException {
    assertThat(index.search("Bundestag Haushalt").advice()).isEmpty();
    assertThat(index.search("Bundestag").hits())
        .flatExtracting(Hit::reasons)
        .extracting(Reason::bridge)
        .doesNotContain(Bridge.FALLBACK);
  }

  @Test
  void theWordOrFilterThatExcludesEverythingIsNamed() throws IOException {
    assertThat(index.search("Haushalt quelle:Kurier").advice())
        .containsExactly(
            new Advice.Excludes("Haushalt", new Span(0, 8), 1),
            new Advice.Excludes("source \"Kurier\"", new Span(16, 22), 1));
    assertThat(index.search("Haushalt -Bundestag").advice())
        .containsExactly(new Advice.Excludes("not Bundestag", new Span(10, 19), 1));
  }

  @Test
  void aPeriodWithoutArticlesIsTold() throws IOException {
    LocalDate first = LocalDate.of(2025, 3, 3);
    LocalDate last = LocalDate.of(2025, 3, 20);
    LocalDate asked = LocalDate.of(2025, 4, 1);
    assertThat(index.search("Bundestag seit:2025-04-01").advice())
        .containsExactly(new Advice.NothingThen(asked, null, new Span(15, 25), first, last));
    assertThat(index.search(SearchRequest.of("Bundestag").since(asked)).advice())
        .containsExactly(new Advice.NothingThen(asked, null, Span.NOWHERE, first, last));
  }

  @Test
  void anUnknownValueIsTold() throws IOException {
    assertThat(index.search("Bundestag quelle:Talbtoe").advice())
        .containsExactly(
            new Advice.UnknownValue(Facet.SOURCE, "Talbtoe", new Span(17, 24), List.of("Talbote")));
    assertThat(index.search("Bundestag ressort:Politk").advice())
        .containsExactly(
            new Advice.UnknownValue(Facet.SECTION, "Politk", new Span(18, 24), List.of("Politik")));
    assertThat(index.search("Bundestag person:Mueler").advice())
        .containsExactly(
            new Advice.UnknownValue(Facet.PERSON, "Mueler", new Span(17, 23), List.of("Müller")));
  }

  @Test
  void anEmptyIndexIsTold() throws IOException {
    try (var empty = ArticleIndex.inMemory()) {
      assertThat(empty.search("Bundestag").advice()).containsExactly(new Advice.EmptyIndex());
      assertThat(empty.search("seit:2025").advice()).containsExactly(new Advice.EmptyIndex());
    }
  }
}
