package lupe.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries on which Lucene's parsers fail, hang, or silently answer another question. */
class HostileQueriesTest {
  private static final QueryParser PARSER = new QueryParser(LocalDate.of(2026, 11, 24));

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "Merkel \"Putin                 ~ all of (Merkel, Putin)",
        "Merkel (Putin                  ~ all of (Merkel, Putin)",
        "Merkel) Putin                  ~ all of (Merkel, Putin)",
        "Merkel OR                      ~ all of (Merkel, OR)",
        "\"                             ~ every article",
        "Merkel \\                      ~ Merkel",
        "[a TO                          ~ all of (a, TO)",
        "NOT                            ~ NOT",
      })
  void anUnfinishedQueryIsAQueryThatTellsWhatIsMissing(String text, String meaning) {
    ParsedQuery query = PARSER.parse(text);
    assertThat(QueryPrinter.line(query.tree())).isEqualTo(meaning);
    assertThat(query.notes()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u00a0\u2003"})
  void aBlankQueryIsEveryArticleWithoutANote(String text) {
    ParsedQuery query = PARSER.parse(text);
    assertThat(query.tree()).isEqualTo(new Query.All());
    assertThat(query.notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "um 12:30 Uhr                   ~ all of (um, 12:30, Uhr)",
        "Merkel: Wir schaffen das       ~ all of (Merkel, Wir, schaffen, das)",
        "Linke/Grüne                    ~ Linke/Grüne",
        "https://example.de/a?b=1       ~ https://example.de/a?b=1",
        "CDU-Chef                       ~ CDU-Chef",
        "„seltene Erden“                ~ \"seltene Erden\"",
        "»seltene Erden«                ~ \"seltene Erden\"",
        "seltene\u00a0Erden             ~ all of (seltene, Erden)",
        "-Putin                         ~ all of (every article, not Putin)",
        "Erden - Putin                  ~ all of (Erden, Putin)",
        "*                              ~ every article",
        "*:*                            ~ every article",
        "Erden*                         ~ words beginning with Erden",
      })
  void whatPeopleWriteNeedsNoNote(String text, String meaning) {
    ParsedQuery query = PARSER.parse(text);
    assertThat(QueryPrinter.line(query.tree())).isEqualTo(meaning);
    assertThat(query.notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "*ung                           ~ ung",
        "/s[ae]lt.*/                    ~ s[ae]lt",
        "(.*a.{30}){3}                  ~ all of (a.{30, 3)",
        "a{100000}                      ~ a{100000",
      })
  void patternsAreWordsAndSaySo(String text, String meaning) {
    ParsedQuery query = PARSER.parse(text);
    assertThat(QueryPrinter.line(query.tree())).isEqualTo(meaning);
    assertThat(query.notes()).isNotEmpty();
  }

  @Test
  void editDistancesAreTold() {
    assertThat(PARSER.parse("Erdne~2").notes())
        .containsExactly(
            new Note(
                new Span(5, 7),
                "~ works only behind a quotation, as in \"a b\"~5; it was left out."));
  }

  @Test
  void aWordOfThousandsOfLettersIsBeyondTheLimit() {
    assertThatThrownBy(() -> PARSER.parse("a".repeat(5_000) + "~2"))
        .isInstanceOf(QueryException.class)
        .hasMessage("A query has at most 2000 characters, this one has 5002.");
  }

  @Test
  void aHugeDistanceIsNarrowed() {
    ParsedQuery query = PARSER.parse("\"seltene Erden\"~99999999999");
    assertThat(QueryPrinter.line(query.tree())).isEqualTo("\"seltene Erden\" within 50 words");
    assertThat(query.notes()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wort ", "\"", "(", "(a OR ", "a", "-", "\\", "titel:", "„a“ ", "a*b "})
  void aMegabyteIsAnsweredAtOnceWithAShortMessage(String piece) {
    String text = piece.repeat(1_048_576 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofMillis(500),
        () ->
            assertThatThrownBy(() -> PARSER.parse(text))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("at most 2000 characters")
                .message()
                .hasSizeLessThan(100));
  }

  @Test
  void twoThousandWordsAreTooMany() {
    assertThatThrownBy(() -> PARSER.parse("a ".repeat(1_000)))
        .isInstanceOf(QueryException.class)
        .hasMessage("A query has at most 64 words.");
    assertThatThrownBy(() -> PARSER.parse("a ".repeat(2_000)))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("at most 2000 characters");
  }

  @ParameterizedTest
  @ValueSource(ints = {9, 1_000, 1_999})
  void manyParenthesesAreTooDeep(int count) {
    assertThatThrownBy(() -> PARSER.parse("(".repeat(count)))
        .isInstanceOf(QueryException.class)
        .hasMessage("Parentheses can stand within each other 8 deep at most.");
  }

  @Test
  void manyOpenAlternativesAreTooDeep() {
    assertThatThrownBy(() -> PARSER.parse("(a OR ".repeat(300)))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("8 deep");
  }
}
