package lupe.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import lupe.ArticleIndex;
import lupe.article.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExplainerTest {
  private static ArticleIndex index;

  @BeforeAll
  static void indexArticles() throws IOException {
    index = ArticleIndex.inMemory();
    try (var update = index.update()) {
      update.add(
          Article.builder(
                  "etat",
                  "Streit um den Militärhaushalt",
                  "Der Bundestag stritt über den Haushalt. Den Haushalt lehnt die Opposition ab.")
              .published(LocalDate.of(2025, 2, 27))
              .source("Talbote")
              .build());
      update.add(Article.of("stadt", "Die Stadt spart", "Der Haushalt ist beschlossen."));
      update.commit();
    }
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @Test
  void anArticleThatMatchesIsExplainedWordByWord() throws IOException {
    Explanation why = explain("Haushalt Bundestag", "etat");
    assertThat(why.match()).isEqualTo(Explanation.Match.ALL);
    assertThat(why.rank()).isEqualTo(1);
    assertThat(why.total()).isEqualTo(1);
    assertThat(why.words())
        .extracting(Explanation.Word::text)
        .containsExactly("Haushalt", "Bundestag");
    assertThat(why.words()).extracting(Explanation.Word::times).containsExactly(3, 1);
    assertThat(why.words())
        .extracting(Explanation.Word::reason)
        .extracting(reason -> reason == null ? null : reason.bridge())
        .containsExactly(Bridge.EXACT, Bridge.EXACT);
  }

  @Test
  void theScoreIsTheOneOfTheListAndItsPiecesAddUpToIt() throws IOException {
    String query = "Haushalt Bundestag";
    Explanation why = explain(query, "etat");
    float listed = index.search(query).hits().get(0).score();
    assertThat(why.score()).isCloseTo(listed, org.assertj.core.data.Offset.offset(1e-4f));
    double pieces = why.pieces().stream().mapToDouble(Explanation.Piece::score).sum();
    assertThat(why.pieces())
        .allMatch(piece -> piece.score() > 0)
        .extracting(Explanation.Piece::text)
        .containsExactly("Haushalt", "Bundestag", "words as typed");
    assertThat(pieces).isLessThanOrEqualTo(why.score() + 1e-4);
  }

  @Test
  void aMissingWordIsToldWithWhatIsNearest() throws IOException {
    Explanation why = explain("Haushalt Opposizion", "etat");
    assertThat(why.match()).isEqualTo(Explanation.Match.SOME);
    Explanation.Word missing = why.words().get(1);
    assertThat(missing.reason()).isNull();
    assertThat(missing.times()).isZero();
    assertThat(missing.nearest()).first().isEqualTo("Opposition");
    assertThat(explain("Haushalt Zitrone", "etat").words().get(1).nearest()).isEmpty();
  }

  @Test
  void theFilterThatExcludesIsToldWithWhatTheArticleHas() throws IOException {
    Explanation why = explain("Haushalt seit:2026 quelle:Kurier -Opposition bis:2030", "etat");
    assertThat(why.match()).isEqualTo(Explanation.Match.NONE);
    assertThat(why.rank()).isZero();
    assertThat(why.score()).isZero();
    assertThat(why.conditions())
        .containsExactly(
            new Explanation.Condition("published since 2026-01-01", false, "2025-02-27"),
            new Explanation.Condition("source \"Kurier\"", false, "Talbote"),
            new Explanation.Condition("not Opposition", false, ""),
            new Explanation.Condition("published until 2030-12-31", true, "2025-02-27"));
    assertThat(why.words().get(0).reason()).isNotNull();
  }

  @Test
  void bridgesThatAreSwitchedOffDoNotCount() throws IOException {
    var noFamily = EnumSet.of(Bridge.EXACT);
    SearchRequest request = SearchRequest.of("Militär").only(noFamily);
    Explanation why = index.explain(request, "etat").orElseThrow();
    assertThat(why.match()).isEqualTo(Explanation.Match.NONE);
    assertThat(explain("Militär", "etat").match()).isEqualTo(Explanation.Match.ALL);
  }

  @Test
  void anUnknownIdHasNoExplanation() throws IOException {
    assertThat(index.explain(SearchRequest.of("Haushalt"), "nobody")).isEmpty();
  }

  private static Explanation explain(String query, String id) throws IOException {
    return index.explain(SearchRequest.of(query), id).orElseThrow();
  }
}
