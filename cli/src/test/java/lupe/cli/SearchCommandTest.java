package lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchCommandTest {
  @TempDir static Path folder;
  private static Path index;

  @BeforeAll
  static void indexArticles() throws IOException {
    index = Archive.index(folder);
  }

  @Test
  void aHitIsShownWithTitleDateExtractReasonsAndId() {
    var run = search("Seltene", "Erden");
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.err()).isEmpty();
    assertThat(run.lines()).first().isEqualTo("1 article");
    assertThat(run.out())
        .contains(" 1. **Seltene** **Erden** werden knapp\n")
        .contains("    2025-03-02 · Wirtschaft · Talbote\n")
        .contains("Die Preise für **seltene** **Erden** steigen.")
        .contains("    why: ")
        .endsWith("    erden\n");
  }

  @Test
  void nothingFoundIsSaidAndTold() {
    var run = search("Quastenflosser");
    assertThat(run.exit()).isEqualTo(Exit.NOTHING);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("lupe: nothing found\nlupe: no article has the word \"Quastenflosser\"\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Haushalt source:Talbode | no article has the source \"Talbode\"; did you mean Talbote?",
        "Haushalt seit:2026 | the index has no article since 2026-01-01; its first is of 2025-02-27,"
            + " its last of 2025-03-10",
        "Regen -Fluss | without not Fluss it would be 1 article",
      })
  void whyNothingWasFoundIsTold(String query, String why) {
    var run = search(query);
    assertThat(run.exit()).isEqualTo(Exit.NOTHING);
    assertThat(run.err()).startsWith("lupe: nothing found\n").contains("lupe: " + why + "\n");
    assertThat(search("--json", query).out()).contains(why.replace("\"", "\\\""));
  }

  @Test
  void aWordSoughtInOtherLettersIsSaid() {
    var run = search("Haushatl");
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out()).contains("why: Haushatl → Haushalt (similar spelling)");
    assertThat(run.err())
        .isEqualTo("lupe: no article has the word \"Haushatl\"; found instead: Haushalt\n");
  }

  @Test
  void nothingFoundIsAnAnswerInJson() {
    var run = search("--json", "Quastenflosser");
    assertThat(run.exit()).isEqualTo(Exit.NOTHING);
    assertThat(run.out()).contains("\"total\":0,").contains("\"hits\":[]").hasLineCount(1);
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Haushalt | etat,stadt",
        "-- -Stadt Haushalt | etat",
        "Haushalt -n 1 | etat",
        "Haushalt --offset 1 | stadt",
        "Haushalt --sort date | stadt,etat",
        "Haushalt --until 2025-02 | etat",
        "Haushalt --since 2025-03-01 | stadt",
        "--since 1.3.2025 --until 2025-03-05 | erden",
        "Haushalt --only exact | etat,stadt",
        "Militärhaushalt --only exact | etat",
        "Haushalt --timeout 10s --snippets 0 | etat,stadt",
      })
  void optionsNarrowOrderAndCut(String arguments, String ids) {
    var args = new ArrayList<Object>(List.of("search", "-i", index, "--format", "ids"));
    args.addAll(List.of(arguments.split(" ", -1)));
    var run = Program.lupe(args.toArray());
    assertThat(run.err()).isEmpty();
    assertThat(run.lines()).isEqualTo(List.of(ids.split(",")));
  }

  @Test
  void aQuotedQueryMayBeginWithAWordToLeaveOut() {
    assertThat(search("--format", "ids", "-Stadt Haushalt").lines()).containsExactly("etat");
  }

  @Test
  void aDashReadsTheQueryFromStandardInput() {
    var run = new Program().reading("Seltene Erden\n").run("search", "-i", index, "--json", "-");
    assertThat(run.out()).contains("\"query\":\"Seltene Erden\"").contains("\"id\":\"erden\"");
  }

  @Test
  void theVariableNamesTheIndex() {
    assertThat(new Program().with("LUPE_INDEX", index).run("search", "Regen").exit())
        .isEqualTo(Exit.OK);
  }

  @Test
  void facetsAreCountedInTheOrderAskedFor() {
    var run = search("--facet", "section,source", "--facet", "month", "-n", "0", "Haushalt");
    assertThat(run.out()).contains("section\n", "Politik", "Lokales", "source\n", "2025-02");
    assertThat(search("--json", "--facet", "section", "Haushalt").out())
        .contains("{\"value\":\"Politik\",\"count\":1}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl", "csv", "tsv", "trec", "ids"})
  void everyFormatNamesTheArticleAndSaysNothingElse(String format) {
    var run = search("--format", format, "Seltene Erden");
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out()).contains("erden").endsWith("\n").doesNotContain("**");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aFilterThatCannotBeUnderstoodIsShownInItsPlace() {
    var run = search("Haushalt", "datum:31.13.2024");
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().toList())
        .hasSize(3)
        .allMatch(line -> line.startsWith("lupe: "))
        .element(1)
        .isEqualTo("lupe:   Haushalt datum:31.13.2024");
    assertThat(run.err()).containsPattern("lupe: {11,}\\^+\n");
  }

  @Test
  void notesGoToTheErrorOutputOrIntoJson() {
    var text = search("\"seltene Erden");
    assertThat(text.exit()).isEqualTo(Exit.OK);
    assertThat(text.err()).startsWith("lupe: note: ").contains("lupe:   \"seltene Erden\n");
    var json = search("--json", "\"seltene Erden");
    assertThat(json.err()).isEmpty();
    assertThat(json.out()).contains("\"notes\":[{\"from\":");
  }

  @Test
  void theUnderstoodQueryIsSaidWhenAskedFor() {
    assertThat(search("--explain-query", "Haushalt ODER Erden").err())
        .isEqualTo("lupe: understood: Haushalt OR Erden\n");
  }

  @Test
  void coloursAreUsedWhenWanted() {
    assertThat(search("--color", "always", "Erden").out()).contains("\u001B[");
    assertThat(search("--colour=never", "Erden").out()).doesNotContain("\u001B");
  }

  @Test
  void aFileOfQueriesIsAnsweredAsARun() throws IOException {
    Path queries = Files.writeString(folder.resolve("q.tsv"), "a\tHaushalt\nb\tErden\nc\tQuast\n");
    var run = search("--queries", queries, "--run", "first");
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .hasSize(3)
        .allMatch(line -> line.matches("[ab] Q0 \\w+ \\d+ [\\d.]+ first"))
        .first()
        .asString()
        .startsWith("a Q0 etat 1 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl", "csv", "tsv"})
  void aRunCanHaveOtherFormatsThatNameTheQuery(String format) {
    var run =
        new Program()
            .reading("{\"_id\":\"q1\",\"text\":\"Erden\"}\n")
            .run("search", "-i", index, "--queries", "-", "--format", format);
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out()).contains("q1").contains("erden");
  }

  @Test
  void badLinesAmongQueriesAreToldAndTheRestAnswered() throws IOException {
    Path queries = Files.writeString(folder.resolve("bad.tsv"), "no tab\nb\tErden\nc\tdatum:99\n");
    var run = search("--queries", queries);
    assertThat(run.exit()).isEqualTo(Exit.BAD_RECORDS);
    assertThat(run.lines()).hasSize(1);
    assertThat(run.err())
        .startsWith(
            "lupe: " + queries + ":1: no id with a tab behind it\nlupe: " + queries + ":3: ");
  }

  @Test
  void aFileOfQueriesThatIsNotThereIsTold() {
    assertThat(search("--queries", folder.resolve("none")).err())
        .isEqualTo("lupe: " + folder.resolve("none") + ": no such file or folder\n");
  }

  @Test
  void aReaderWhoGoesAwayIsNoError() {
    var gone =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new StandardOutput.Closed(new IOException("Broken pipe"));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    for (String format : new String[] {"text", "json", "csv", "trec"}) {
      var run = new Program().run(gone, "search", "-i", index, "--format", format, "Haushalt");
      assertThat(run.exit()).isEqualTo(Exit.OK);
      assertThat(run.err()).isEmpty();
    }
  }

  private static Program.Run search(Object... args) {
    var all = new ArrayList<Object>(List.of("search", "-i", index));
    all.addAll(List.of(args));
    return Program.lupe(all.toArray());
  }
}
