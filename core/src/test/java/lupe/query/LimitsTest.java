package lupe.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private static final QueryParser PARSER = new QueryParser(LocalDate.of(2026, 11, 24));

  private static QueryException error(String text) {
    return catchThrowableOfType(QueryException.class, () -> PARSER.parse(text));
  }

  @Test
  void twoThousandCharactersAreAllowedAndTheNextIsTheError() {
    String most = "ab ".repeat(20) + " ".repeat(QueryParser.CHARACTERS - 60);
    assertThat(PARSER.parse(most).notes()).isEmpty();
    assertThat(error(most + "c").span()).isEqualTo(new Span(2_000, 2_001));
  }

  @Test
  void aCharacterOfTwoUnitsIsOne() {
    String smileys = "🙂".repeat(90) + " ";
    assertThat(PARSER.parse(smileys.repeat(21).strip()).notes()).hasSize(20);
    assertThat(error("🙂".repeat(2_001)).span()).isEqualTo(new Span(4_000, 4_002));
  }

  @Test
  void theSixtyFifthWordIsTheError() {
    String most = "wort ".repeat(QueryParser.WORDS);
    assertThat(PARSER.parse(most).notes()).isEmpty();
    assertThat(error(most + "zuviel").span()).isEqualTo(new Span(320, 326));
  }

  @Test
  void wordsOfQuotationsAndFiltersCount() {
    String most = "=\"a b\" \"c d\" \"e f\"~3 person:Merz seit:2025 " + "wort ".repeat(56);
    assertThat(PARSER.parse(most).notes()).isEmpty();
    assertThat(error(most + "zuviel")).hasMessage("A query has at most 64 words.");
    assertThat(error(most + "ort:Kiew")).hasMessage("A query has at most 64 words.");
    assertThat(error("\"" + "wort ".repeat(65) + "\"").span()).isEqualTo(new Span(0, 327));
  }

  @Test
  void theNinthParenthesisIsTheError() {
    assertThat(PARSER.parse("((((((((a))))))))").tree())
        .isEqualTo(new Query.Word("a", new Span(8, 9)));
    assertThat(error("(((((((((a)))))))))").span()).isEqualTo(new Span(8, 9));
    assertThat(error("person:(((((((((a)))))))))").span()).isEqualTo(new Span(15, 16));
  }

  @Test
  void aLongWordIsCutAndSaysSo() {
    String url = "https://example.de/" + "a".repeat(100);
    ParsedQuery query = PARSER.parse(url + " Merkel");
    assertThat(QueryPrinter.line(query.tree()))
        .isEqualTo("all of (" + url.substring(0, 100) + ", Merkel)");
    assertThat(query.notes())
        .containsExactly(
            new Note(new Span(0, 119), "Only the first 100 characters of this word are searched."));
  }

  @Test
  void aLongNameIsAnError() {
    assertThat(error("person:" + "a".repeat(101)))
        .hasMessage("A name has at most 100 characters, this one has 101.");
  }

  @Test
  void aMessageQuotesTheBeginningOfALongValueOnly() {
    assertThat(error("datum:" + "9".repeat(1_900)).getMessage()).hasSizeLessThan(250);
  }

  @Test
  void notesAreAsManyAsOneReads() {
    assertThat(PARSER.parse("~ ".repeat(900)).notes())
        .hasSize(20)
        .last()
        .isEqualTo(new Note(new Span(36, 1_799), "882 more places were not used as typed."));
  }
}
