package lupe.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
