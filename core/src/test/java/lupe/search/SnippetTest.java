package lupe.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import lupe.ArticleIndex;
import lupe.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnippetTest {
  private static final Snippet RATE =
      new Snippet(
          Place.BODY,
          "Rat & Haushalt > Etat",
          List.of(new Snippet.Mark(0, 3), new Snippet.Mark(6, 14)));

  @Test
  void marksStandAroundWhatMatched() {
    assertThat(RATE.marked("[", "]")).isEqualTo("[Rat] & [Haushalt] > Etat");
  }

  @Test
  void theTextIsEscapedAndTheMarksAreNot() {
    assertThat(RATE.marked("<b>", "</b>", text -> text.replace(">", "&gt;")))
        .isEqualTo("<b>Rat</b> & <b>Haushalt</b> &gt; Etat");
  }

  @Test
  void aTextWithoutMarksStaysAsItIs() {
    assertThat(new Snippet(Place.TITLE, "Regen", List.of()).marked("[", "]")).isEqualTo("Regen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Der Haushalt wächst."})
  void aTitleThatTheTextBeginsWithIsNotShownOnceMore(String title) throws IOException {
    String body = "Der Haushalt wächst. Das sagte die Ministerin. Im Haushalt fehlt nichts.";
    try (var index = ArticleIndex.inMemory(List.of(Article.builder("a", title, body).build()))) {
      assertThat(index.search("Haushalt").hits().get(0).snippets())
          .extracting(Snippet::text)
          .containsExactly("Im Haushalt fehlt nichts.");
    }
  }
}
