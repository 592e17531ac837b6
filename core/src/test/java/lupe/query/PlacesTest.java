package lupe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lupe.article.EntityType;
import org.junit.jupiter.api.Test;

/** Places are those of the text as typed, however it had to be cleaned. */
class PlacesTest {
  private static final QueryParser PARSER = new QueryParser(LocalDate.of(2026, 11, 24));

  @Test
  void aWordIsWhereItWasTyped() {
    assertThat(PARSER.parse("  Erden, „seltene Erden“ =Kiew").tree())
        .isEqualTo(
            new Query.And(
                List.of(
                    new Query.Word("Erden", new Span(2, 7)),
                    new Query.Phrase(List.of("seltene", "Erden"), new Span(9, 24)),
                    new Query.Exact(List.of("Kiew"), new Span(25, 30)))));
  }

  @Test
  void aFilterIsWhereItsValueWasTyped() {
    assertThat(PARSER.parse("person:\"Olaf Scholz\" datum:24. Februar 2025").tree())
        .isEqualTo(
            new Query.And(
                List.of(
                    new Query.Named(EntityType.PERSON, "Olaf Scholz", new Span(7, 20)),
                    new Query.Dated(
                        LocalDate.of(2025, 2, 24), LocalDate.of(2025, 2, 24), new Span(27, 43)))));
  }

  @Test
  void umlautsOfTwoCharactersBecomeOne() {
    assertThat(PARSER.parse("u\u0308ber Bu\u0308rger").tree())
        .isEqualTo(
            new Query.And(
                List.of(
                    new Query.Word("über", new Span(0, 5)),
                    new Query.Word("Bürger", new Span(6, 13)))));
  }

  @Test
  void hangulSyllablesOfThreeCharactersBecomeOne() {
    assertThat(PARSER.parse("\u1112\u1161\u11ab x").tree())
        .isEqualTo(
            new Query.And(
                List.of(new Query.Word("한", new Span(0, 3)), new Query.Word("x", new Span(4, 5)))));
  }

  @Test
  void softHyphensAndInvisibleMarksAreNoPartOfAWord() {
    assertThat(PARSER.parse("\ufeffMilitär\u00adhaus\u200bhalt\u202e Kiew"))
        .isEqualTo(
            new ParsedQuery(
                "\ufeffMilitär\u00adhaus\u200bhalt\u202e Kiew",
                new Query.And(
                    List.of(
                        new Query.Word("Militärhaushalt", new Span(1, 18)),
                        new Query.Word("Kiew", new Span(20, 24)))),
                List.of()));
  }

  @Test
  void lineBreaksTabsAndWideBlanksDivideWords() {
    assertThat(QueryPrinter.line(PARSER.parse("a\nb\tc\u00a0d\u3000e\u2028f").tree()))
        .isEqualTo("all of (a, b, c, d, e, f)");
  }

  @Test
  void controlCharactersAndHalvesOfCharactersAreTold() {
    ParsedQuery query = PARSER.parse("Er\u0007den \ud83d Kiew");
    assertThat(QueryPrinter.line(query.tree())).isEqualTo("all of (Er, den, Kiew)");
    assertThat(query.notes())
        .containsExactly(
            new Note(new Span(2, 3), "A control character was left out."),
            new Note(new Span(7, 8), "Half of a character was left out."));
  }

  @Test
  void aNoteBehindComposedCharactersIsWhereItWasTyped() {
    assertThat(PARSER.parse("Bu\u0308rger \u00ad *ung").notes())
        .extracting(Note::span)
        .containsExactly(new Span(10, 11));
  }
}
