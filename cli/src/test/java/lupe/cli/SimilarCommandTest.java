package lupe.cli;

import static lupe.cli.Program.lupe;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarCommandTest {
  private static final String REPORT =
      "Der Stadtrat von Bergheim hat den Neubau der Brücke über die Erft beschlossen. Die Arbeiten"
          + " sollen im Frühjahr beginnen. Das Vorhaben kostet 14 Millionen Euro.";
  @TempDir static Path folder;
  private static Path index;

  @BeforeAll
  static void indexArticles() throws IOException {
    var lines = new StringBuilder();
    line(lines, "a", "Neubau beschlossen", REPORT, "Talbote");
    line(lines, "b", "Bergheim baut eine Brücke", "BERGHEIM. " + REPORT, "Flusskurier");
    String protest =
        "Umweltverbände klagen gegen die Brücke über die Erft. Der Neubau sei zu teuer.";
    line(lines, "c", "Klage gegen Neubau", protest, "Anzeiger");
    line(lines, "d", "Hund entlaufen", "Ein Hund ist in der Nacht entlaufen.", "Anzeiger");
    Path file = Files.writeString(folder.resolve("articles.jsonl"), lines);
    index = folder.resolve("index");
    assertThat(lupe("index", "-i", index, file).exit()).isEqualTo(Exit.OK);
  }

  private static void line(
      StringBuilder lines, String id, String title, String body, String source) {
    lines.append(
        "{\"id\":\"%s\",\"title\":\"%s\",\"body\":\"%s\",\"source\":\"%s\"}%n"
            .formatted(id, title, body, source));
  }

  @Test
  void similarArticlesAreListedWithWhatTheyShare() {
    var run = lupe("similar", "-i", index, "a");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out())
        .startsWith(" 1. Klage gegen Neubau\n    Anzeiger\n    shared: ")
        .contains("Neubau", "Brücke")
        .endsWith("    c\n");
  }

  @Test
  void copiesAreListedBelow() {
    assertThat(lupe("similar", "-i", index, "c").out())
        .contains(" 1. ")
        .contains("    1 copy: ")
        .doesNotContain(" 2. ");
    assertThat(lupe("similar", "-i", index, "c", "--json").out())
        .hasLineCount(1)
        .contains("\"copies\":[{\"id\":");
  }

  @Test
  void idsAloneServeOtherPrograms() {
    assertThat(lupe("similar", "-i", index, "--format", "ids", "a").out()).isEqualTo("c\n");
  }

  @Test
  void nothingSimilarAndNoSuchArticleAreTold() {
    var nothing = lupe("similar", "-i", index, "d");
    assertThat(nothing.exit()).isEqualTo(Exit.NOTHING);
    assertThat(nothing.err()).isEqualTo("lupe: nothing similar found\n");
    var unknown = lupe("similar", "-i", index, "x");
    assertThat(unknown.exit()).isEqualTo(Exit.NOTHING);
    assertThat(unknown.err()).isEqualTo("lupe: x: no such article\n");
    assertThat(lupe("similar", "-i", index, "-n", "0", "a").exit()).isEqualTo(Exit.USAGE);
  }

  @Test
  void aSearchListsCopiesBelowTheBestOrOneByOne() {
    var run = lupe("search", "-i", index, "Neubau", "Millionen");
    assertThat(run.lines()).first().asString().startsWith("2 articles, one of them a copy");
    assertThat(run.out()).containsOnlyOnce("    1 copy: ");
    var all = lupe("search", "-i", index, "Neubau", "Millionen", "--all-copies", "--format", "ids");
    assertThat(all.lines()).contains("a", "b");
    var csv = lupe("search", "-i", index, "Neubau", "Millionen", "--format", "csv");
    assertThat(csv.lines().get(0)).endsWith(",url,copies");
    assertThat(csv.lines().get(1)).endsWith(",,1");
  }
}
