package lupe.cli;

import static lupe.cli.Program.lupe;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntitiesCommandTest {
  private static final String ARTICLES =
      """
      {"id":"talks","title":"Gespräche in Kyjiw","body":"Wladimir Putin rief Donald Trump an, der in Kiew war.","date":"2025-02-24"}
      {"id":"tolls","title":"Zölle","body":"Donald Trump kündigte in Washington Zölle an.","date":"2025-03-02"}
      {"id":"none","title":"Wetter","body":"Es regnet den ganzen Tag."}
      """;

  @TempDir static Path folder;
  private static Path index;

  @BeforeAll
  static void indexArticles() throws IOException {
    index = folder.resolve("index");
    Path file = Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
    assertThat(lupe("index", "-i", index, file).exit()).isEqualTo(Exit.OK);
  }

  @Test
  void namesAreListedWithTypeCountAndDays() {
    var run = lupe("entities", "-i", index);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out())
        .isEqualTo(
            """
            2  Donald Trump    person  2025-02-24 to 2025-03-02
            1  Kiew            place   2025-02-24
            1  Washington      place   2025-03-02
            1  Wladimir Putin  person  2025-02-24

            3 articles
            """);
  }

  @Test
  void aQueryATypeALimitAndAnotherNameNarrowThem() {
    assertThat(lupe("entities", "-i", index, "Zölle", "--type", "place").out())
        .startsWith("1  Washington")
        .doesNotContain("Trump");
    assertThat(lupe("entities", "-i", index, "-n", "1").out())
        .isEqualTo(
            "2  Donald Trump  person  2025-02-24 to 2025-03-02\n\n3 articles, 3 more names\n");
    assertThat(lupe("entities", "-i", index, "--with", "Vladimir Putin", "--type", "person").out())
        .startsWith("1  Donald Trump")
        .doesNotContain("Putin");
    assertThat(lupe("entities", "-i", index, "--since", "2025-03", "--format", "csv").out())
        .isEqualTo(
            """
            name,type,articles,first,last
            Donald Trump,person,1,2025-03-02,2025-03-02
            Washington,place,1,2025-03-02,2025-03-02
            """);
  }

  @Test
  void jsonAndTablesHaveTheSame() {
    assertThat(lupe("entities", "-i", index, "Zölle", "--json").out())
        .isEqualTo(
            "{\"schema\":1,\"query\":\"Zölle\",\"articles\":1,\"distinct\":2,\"notes\":[],"
                + "\"entities\":[{\"name\":\"Donald Trump\",\"type\":\"person\",\"articles\":1,"
                + "\"first\":\"2025-03-02\",\"last\":\"2025-03-02\"},{\"name\":\"Washington\","
                + "\"type\":\"place\",\"articles\":1,\"first\":\"2025-03-02\","
                + "\"last\":\"2025-03-02\"}]}\n");
    assertThat(lupe("entities", "-i", index, "--format", "tsv", "--type", "place,person").lines())
        .hasSize(5)
        .contains("Kiew\tplace\t1\t2025-02-24\t2025-02-24");
  }

  @Test
  void nothingFoundIsTold() {
    var run = lupe("entities", "-i", index, "Quastenflosser");
    assertThat(run.exit()).isEqualTo(Exit.NOTHING);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("lupe: nothing found\n");
    assertThat(lupe("entities", "-i", index, "regnet").err())
        .isEqualTo("lupe: no names in the articles found\n");
    assertThat(lupe("entities", "-i", index, "--limit", "-1").exit()).isEqualTo(Exit.USAGE);
    assertThat(lupe("entities", "-i", index, "datum:99").exit()).isEqualTo(Exit.USAGE);
  }

  @Test
  void eachLineOfTextIsADocument() {
    var run =
        new Program()
            .reading("Putins Rede in Kyjiw.\n\n😀 Die Deutsche Bahn schweigt.\n")
            .run("entities", "--text", "-");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.lines()).hasSize(3);
    assertThat(run.lines().get(0))
        .matches(
            "\\{\"mentions\":\\[\\{\"start\":0,\"end\":6,\"type\":\"PERSON\",\"text\":\"Putins\","
                + "\"name\":\"Wladimir Putin\",\"confidence\":[01]\\.\\d+},\\{\"start\":15,\"end\":20,"
                + "\"type\":\"PLACE\",\"text\":\"Kyjiw\",\"name\":\"Kiew\",\"confidence\":[01]\\.\\d+}]}");
    assertThat(run.lines().get(1)).isEqualTo("{\"mentions\":[]}");
    assertThat(run.lines().get(2))
        .contains("\"start\":7,\"end\":20,\"type\":\"ORGANISATION\",\"text\":\"Deutsche Bahn\"");
  }

  @Test
  void aTextOfAFileIsReadToItsEndAndNeedsNoIndex() throws IOException {
    Path text = Files.writeString(folder.resolve("lines.txt"), "Nur Wetter.\nParis im Mai.");
    var run = lupe("entities", "--text", text);
    assertThat(run.lines()).hasSize(2);
    assertThat(run.lines().get(1)).contains("\"text\":\"Paris\"");
    assertThat(lupe("entities", "--text", text, "--type", "person").out())
        .isEqualTo("{\"mentions\":[]}\n{\"mentions\":[]}\n");
    assertThat(lupe("entities", "--text", text, "Erden").exit()).isEqualTo(Exit.USAGE);
    assertThat(lupe("entities", "--text", folder.resolve("no.txt")).err())
        .endsWith("no.txt: no such file or folder\n");
  }

  @Test
  void namesOfOnesOwnCountInTextsAndInAnIndex() throws IOException {
    Path names =
        Files.writeString(
            folder.resolve("names.tsv"), "Kyjiw\tPLACE\tKiew\nTüftelbude\tORGANISATION\n");
    assertThat(lupe("entities", "-i", index, "--names", names).out()).contains("1  Kyjiw ");
    assertThat(lupe("search", "-i", index, "--names", names, "--json", "ort:Kyjiw").out())
        .contains("\"places\":[\"Kyjiw\"]");
    var run =
        new Program()
            .reading("Die Tüftelbude schließt.\n")
            .run("entities", "--text", "-", "--names", names);
    assertThat(run.out()).contains("\"name\":\"Tüftelbude\",\"confidence\":1.0");
    Path wrong = Files.writeString(folder.resolve("wrong.tsv"), "Kyjiw\tCITY\n");
    var failed = lupe("entities", "-i", index, "--names", wrong);
    assertThat(failed.exit()).isEqualTo(Exit.NO_INDEX);
    assertThat(failed.err()).contains("wrong.tsv:1: type is \"CITY\"");
  }

  @Test
  void anArticleIsShownWithItsNames() {
    assertThat(lupe("show", "-i", index, "talks").out())
        .contains("persons: Wladimir Putin, Donald Trump\nplaces: Kiew\n");
    assertThat(lupe("show", "-i", index, "--json", "talks").out())
        .contains("\"places\":[\"Kiew\"]", "\"mentions\":[{\"start\":13,\"end\":18,");
  }
}
