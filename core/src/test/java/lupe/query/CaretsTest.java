package lupe.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaretsTest {
  @Test
  void caretsStandBelowThePlace() {
    assertThat(Carets.show("Merkel datum:31.13.2024 Berlin", new Span(13, 23)))
        .isEqualTo(
            """
            Merkel datum:31.13.2024 Berlin
                         ^^^^^^^^^^\
            """);
  }

  @Test
  void anEmptyPlaceHasOneCaret() {
    assertThat(Carets.show("ab", new Span(2, 2))).isEqualTo("ab\n  ^");
    assertThat(Carets.show("", new Span(0, 0))).isEqualTo("\n^");
    assertThat(Carets.show("ab", new Span(5, 9))).isEqualTo("ab\n  ^");
  }

  @Test
  void controlAndDirectionMarksAreHarmlessAndKeepTheColumns() {
    assertThat(Carets.show("a\u001b[31m\u202e\tb\r\n*ung", new Span(10, 11)))
        .isEqualTo("a\uFFFD[31m\uFFFD b  *ung\n          ^");
  }

  @Test
  void wideAndCombiningCharactersAreCounted() {
    assertThat(Carets.show("北京 *ung", new Span(3, 4))).isEqualTo("北京 *ung\n     ^");
    assertThat(Carets.show("u\u0308 *ung", new Span(3, 4))).isEqualTo("u\u0308 *ung\n  ^");
    assertThat(Carets.show("👍 *ung", new Span(3, 4))).isEqualTo("👍 *ung\n   ^");
  }

  @Test
  void ofALongTextTheSurroundingsAreShown() {
    String text = "wort ".repeat(200_000) + "*ung " + "wort ".repeat(200_000);
    assertThat(Carets.show(text, new Span(1_000_000, 1_000_001)))
        .isEqualTo(
            "…wort wort wort wort *ung wort wort wort wort wort wort wort wort wort wort w…\n"
                + " ".repeat(21)
                + "^");
  }

  @Test
  void aLongPlaceIsMarkedAsFarAsItIsShown() {
    assertThat(Carets.show("ab " + "x".repeat(2_000), new Span(3, 2_003)))
        .isEqualTo("ab " + "x".repeat(73) + "…\n   " + "^".repeat(73));
  }
}
