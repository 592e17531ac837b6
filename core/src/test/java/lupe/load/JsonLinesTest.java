package lupe.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import lupe.article.Article;
import lupe.article.EntityType;
import lupe.article.GivenEntity;
import lupe.article.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {
  private static final String GOOD =
      "{\"id\":\"gut\",\"title\":\"Rodung\",\"body\":\"Der Forst.\"}";

  @Test
  void allFieldsAreRead() throws IOException {
    Article article =
        Loaded.jsonLines(
                """
                {"id":"a1","title":"Titel","body":"Text.","teaser":"Vorspann","date":"2025-02-24",\
                "section":"Politik","source":"Blatt","url":"https://example.org/a1",\
                "author":"Von Ada Lenz","entities":[{"type":"PER","name":"Ada Lenz"}]}
                """)
            .only();

    assertThat(article)
        .isEqualTo(
            Article.builder("a1", "Titel", "Text.")
                .teaser("Vorspann")
                .published(LocalDate.of(2025, 2, 24))
                .section("Politik")
                .source("Blatt")
                .url("https://example.org/a1")
                .author("Ada Lenz")
                .entity(EntityType.PERSON, "Ada Lenz")
                .build());
  }

  @Test
  void otherNamesOfFieldsMeanTheSame() throws IOException {
    Article article =
        Loaded.jsonLines(
                """
                {"_id":7,"Title":"Titel","text":"Text.","description":"Vorspann",\
                "published":"2025-02-24T08:00:00+01:00","category":"Politik","authors":["A","B"]}
                """)
            .only();

    assertThat(article.id()).isEqualTo("7");
    assertThat(article.title()).isEqualTo("Titel");
    assertThat(article.body()).isEqualTo("Text.");
    assertThat(article.teaser()).isEqualTo("Vorspann");
    assertThat(article.published()).hasToString("2025-02-24T07:00:00Z");
    assertThat(article.section()).isEqualTo("Politik");
    assertThat(article.authors()).containsExactly("A", "B");
  }

  @Test
  void thePreferredNameWinsAndBlankIsAbsent() throws IOException {
    Article article =
        Loaded.jsonLines(
                "{\"text\":\"zweiter\",\"body\":\"erster\",\"title\":\" \",\"titel\":\"T\"}")
            .only();

    assertThat(article.body()).isEqualTo("erster");
    assertThat(article.title()).isEqualTo("T");
  }

  @Test
  void nullIsAbsent() throws IOException {
    Loaded loaded =
        Loaded.jsonLines(
            "{\"id\":null,\"title\":\"T\",\"body\":null,\"date\":null,\"author\":null,\"entities\":null}");

    assertThat(loaded.only().body()).isEmpty();
    assertThat(loaded.problems).isEmpty();
  }

  @Test
  void aTitleAloneIsAnArticle() throws IOException {
    assertThat(Loaded.jsonLines("{\"title\":\"Nur ein Titel\"}").only().body()).isEmpty();
  }

  @Test
  void aMissingIdComesFromTheUrlElseFromTheContent() throws IOException {
    Loaded loaded =
        Loaded.jsonLines(
            """
            {"title":"T","body":"B","url":"https://example.org/t"}
            {"title":"T","body":"B"}
            {"title":"T","body":"B","section":"anders"}
            {"title":"T","body":"C"}
            """);

    assertThat(loaded.ids())
        .startsWith("https://example.org/t", "e1725446192b97dc9f6faa7e5c3ebe39")
        .satisfies(ids -> assertThat(ids.get(2)).isEqualTo(ids.get(1)))
        .satisfies(ids -> assertThat(ids.get(3)).isNotEqualTo(ids.get(1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":1,\"date\":\"2025-02-24\"} | no \"title\" and no \"body\"; found: id, date",
        "{\"title\":\"A\",\"title\":\"B\"} | no JSON: Duplicate field 'title' (column 21)",
        "{\"title\":\"A\"} {} | more behind the end of the object; wanted: one object a line",
        "{\"title\":\"A\"}, | no JSON: Unexpected character (',' (code 44)): expected a value (column 14)",
        "{\"title\":\"A | no JSON: Unexpected end-of-input in VALUE_STRING (column 12)",
        "{\"title\":\"A\" | no JSON: Unexpected end-of-input: expected close marker for Object (column 13)",
        "[1,2] | found a list; wanted: an object such as {\"title\": …}",
        "42 | found a number; wanted: an object such as {\"title\": …}",
        "Kein JSON | no JSON: Unrecognized token 'Kein': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false') (column 6)",
      })
  void aBadLineIsNamedAndNothingElseIsLost(String bad, String reason) throws IOException {
    Loaded loaded = Loaded.jsonLines(GOOD + "\n\n" + bad + "\n" + GOOD + "\n");

    assertThat(loaded.ids()).containsExactly("gut", "gut");
    assertThat(loaded.problems).hasToString("[-:3: " + reason + "]");
    assertThat(loaded.summary.badRecords()).isEqualTo(1);
    assertThat(loaded.summary.articles()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"type\":\"person\",\"name\":\"Ada Lenz\"},{\"type\":\"ORT\",\"name\":\"Ulm\"},"
            + "{\"label\":\"ORG\",\"text\":\"Bahn\"}]",
        "{\"persons\":[\"Ada Lenz\"],\"places\":[{\"name\":\"Ulm\"}],\"organisations\":[\"Bahn\"]}"
      })
  void givenEntitiesHaveTwoShapes(String entities) throws IOException {
    Loaded loaded = Loaded.jsonLines("{\"title\":\"T\",\"entities\":" + entities + "}");

    assertThat(loaded.only().entities())
        .containsExactly(
            new GivenEntity(EntityType.PERSON, "Ada Lenz"),
            new GivenEntity(EntityType.PLACE, "Ulm"),
            new GivenEntity(EntityType.ORGANISATION, "Bahn"));
    assertThat(loaded.problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"Merkel\" | \"entities\" is neither a list nor an object and is left out",
        "[\"Merkel\"] | entities without a type are left out; wanted: {\"type\": …, \"name\": …}",
        "[{\"type\":\"Schiff\",\"name\":\"Gorch\"}] | entity type \"Schiff\" is unknown and left out; wanted: person, place, organisation",
      })
  void otherEntitiesAreADoubt(String entities, String doubt) throws IOException {
    Loaded loaded = Loaded.jsonLines("{\"title\":\"T\",\"entities\":" + entities + "}");

    assertThat(loaded.only().entities()).isEmpty();
    assertThat(loaded.reasons()).containsExactly(doubt);
    assertThat(loaded.summary.warnings()).isEqualTo(1);
  }

  @Test
  void objectsAndListsStandForTheTextsInThem() throws IOException {
    Article article =
        Loaded.jsonLines(
                """
                {"title":{"rendered":"T"},"body":["Erster.","Zweiter."],"source":{"id":9,"name":"dpa"},\
                "author":[{"name":"Ada"},"Bo"],"category":["Politik","Inland"]}
                """)
            .only();

    assertThat(article.title()).isEqualTo("T");
    assertThat(article.body()).isEqualTo("Erster.\n\nZweiter.");
    assertThat(article.source()).isEqualTo("dpa");
    assertThat(article.authors()).containsExactly("Ada", "Bo");
    assertThat(article.section()).isEqualTo("Politik");
  }

  @Test
  void markupInABodyGoesAndPlainTextStays() throws IOException {
    Loaded loaded =
        Loaded.jsonLines(
            """
            {"title":"A &amp; B","body":"<p>Drei &lt; vier.</p><script>x()</script><p>Ende<br>hier</p>"}
            {"title":"T","body":"3 < 4 und 5 > 4, sagt R&D."}
            """);

    assertThat(loaded.articles.get(0).title()).isEqualTo("A & B");
    assertThat(loaded.articles.get(0).body()).isEqualTo("Drei < vier.\n\nEnde\nhier");
    assertThat(loaded.articles.get(1).body()).isEqualTo("3 < 4 und 5 > 4, sagt R&D.");
  }

  @Test
  void anUnreadableDateIsADoubtAndAFutureOneIsKept() throws IOException {
    Loaded loaded =
        Loaded.jsonLines(
            """
            {"title":"T","date":"neulich"}
            {"title":"T","date":"2026-11-28"}
            """);

    assertThat(loaded.articles.get(0).published()).isNull();
    assertThat(loaded.articles.get(1).published())
        .isEqualTo(Published.on(LocalDate.of(2026, 11, 28)));
    assertThat(loaded.reasons())
        .containsExactly(
            "date \"neulich\" is not understood; wanted: 2025-02-24",
            "date 2026-11-28 lies in the future");
  }
}
