package lupe.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import lupe.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvArticlesTest {
  @TempDir Path folder;

  private Loaded load(String name, String content) throws IOException {
    return Loaded.from(Files.writeString(folder.resolve(name), content));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void anySeparatorIsFound(String separator) throws IOException {
    String table =
        """
        id,Titel,Text,Datum,Ressort,Quelle,Autor
        7,"Bad, neu; wirklich",Der Rat hat entschieden.,24.2.2025,Lokales,Blatt,Von Ada Lenz
        """;
    Loaded loaded =
        load(
            "a.csv",
            table
                .replace("Bad, neu", "Bad§ neu")
                .replace(",", separator)
                .replace("Bad§ neu", "Bad" + separator + " neu"));

    assertThat(loaded.only())
        .isEqualTo(
            Article.builder(
                    "7",
                    ("Bad" + separator + " neu; wirklich").replaceAll("\\s+", " "),
                    "Der Rat hat entschieden.")
                .published(java.time.LocalDate.of(2025, 2, 24))
                .section("Lokales")
                .source("Blatt")
                .author("Ada Lenz")
                .build());
    assertThat(loaded.problems).isEmpty();
  }

  @Test
  void quotedFieldsHaveLineBreaksAndDoubledQuotes() throws IOException {
    Loaded loaded =
        load(
            "a.csv",
            "title,body\r\n\"Ein \"\"Zitat\"\"\",\"Eins, zwei.\r\n\r\nDrei.\"\r\nNoch,einer\r\n");

    assertThat(loaded.articles.get(0).title()).isEqualTo("Ein \"Zitat\"");
    assertThat(loaded.articles.get(0).body()).isEqualTo("Eins, zwei.\n\nDrei.");
    assertThat(loaded.articles.get(1).title()).isEqualTo("Noch");
    assertThat(loaded.problems).isEmpty();
  }

  @Test
  void quotesInTablesWithTabsAreText() throws IOException {
    Loaded loaded =
        load(
            "a.tsv",
            "title\tbody\n\"Ja\", sagt er\t\"Nein\", sagt sie\n\"Ein \"\"Wort\"\"\"\tText\n"
                + "Dritter\t\"Zeile eins\nZeile zwei\"\n");

    assertThat(loaded.articles)
        .extracting(Article::title)
        .containsExactly("\"Ja\", sagt er", "Ein \"Wort\"", "Dritter");
    assertThat(loaded.articles.get(2).body()).isEqualTo("Zeile eins\nZeile zwei");
  }

  @Test
  void aQuoteThatIsNeverClosedTakesItsOwnLineOnly() throws IOException {
    Loaded loaded = load("a.csv", "id,title\n1,Gut\n2,\"Offen\n3,Gut\n4,Gut\n");

    assertThat(loaded.ids()).containsExactly("1", "3", "4");
    assertThat(loaded.problems).hasSize(1);
    assertThat(loaded.problems.get(0))
        .hasToString(folder.resolve("a.csv") + ":3: a quote is opened and never closed");
  }

  @Test
  void aRowOfTooManyFieldsIsBadAndOneOfTooFewADoubt() throws IOException {
    Loaded loaded = load("a.csv", "id,title,body\n1,A,B,C\n2,A\n,,\n\n3,A,B,\n");

    assertThat(loaded.ids()).containsExactly("2", "3");
    assertThat(loaded.problems)
        .extracting(LoadProblem::line, LoadProblem::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2L, "4 fields, but the header has 3"),
            org.assertj.core.groups.Tuple.tuple(3L, "2 fields, but the header has 3"));
  }

  @Test
  void aTableWithoutTitleOrBodyIsNamed() throws IOException {
    assertThat(load("a.csv", "name,preis\nApfel,2\n").problems)
        .hasToString(
            "["
                + folder.resolve("a.csv")
                + ":1: no column \"title\" or \"body\"; found: name, preis]");
  }

  @Test
  void windows1252IsToldOncePerFile() throws IOException {
    byte[] bytes =
        "id;title;body\n1;Österreich;FPÖ“\n2;Wahl;„FPÖ“\n"
            .getBytes(Charset.forName("windows-1252"));
    Loaded loaded = Loaded.from(Files.write(folder.resolve("a.csv"), bytes));

    assertThat(loaded.articles).extracting(Article::body).containsExactly("FPÖ“", "„FPÖ“");
    assertThat(loaded.summary.windows1252()).isEqualTo(1);
    assertThat(loaded.summary.warnings()).isEqualTo(1);
  }

  @Test
  void excelMayNameTheSeparator() throws IOException {
    assertThat(load("a.csv", "\ufeffsep=;\nid;title\n1;A\n").only().title()).isEqualTo("A");
  }
}
