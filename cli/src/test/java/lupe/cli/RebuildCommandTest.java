package lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lupe.ArticleIndex;
import lupe.cli.Program.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RebuildCommandTest {
  @TempDir private Path folder;
  private Path index;
  private Path articles;

  @BeforeEach
  void indexArticles() throws IOException {
    index = Archive.index(folder);
    articles = folder.resolve("articles.jsonl");
  }

  private Run rebuild(Object... args) {
    Object[] all = new Object[args.length + 3];
    all[0] = "rebuild";
    all[1] = "-i";
    all[2] = index;
    System.arraycopy(args, 0, all, 3, args.length);
    return Program.lupe(all);
  }

  /** Leaves the first two articles. */
  private void shrink() throws IOException {
    String two = Archive.ARTICLES.lines().limit(2).reduce("", (text, line) -> text + line + "\n");
    Files.writeString(articles, two);
  }

  @Test
  void aNewGenerationTakesThePlaceOfTheOld() throws IOException {
    Run run = rebuild(articles);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out()).startsWith("4 articles: 4 added").endsWith("4 in the index\n");
    assertThat(index.resolve("CURRENT")).content().startsWith("gen-000002");
  }

  @Test
  void itAlsoMakesTheFirstOne() {
    index = folder.resolve("new");
    assertThat(rebuild(articles).exit()).isEqualTo(Exit.OK);
    assertThat(Program.lupe("search", "-i", index, "Haushalt").exit()).isEqualTo(Exit.OK);
  }

  @Test
  void aShrunkenInputIsRefusedWithTheFiguresAndTheOldStays() throws IOException {
    shrink();
    Run run = rebuild(articles);
    assertThat(run.exit()).isEqualTo(Exit.REFUSED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .hasLineCount(1)
        .startsWith("lupe: " + index + ": not published: ")
        .contains("2 articles, at least 4 wanted (98 % of 4 in the live generation)");
    assertThat(size()).isEqualTo(4);
    assertThat(index.resolve("gen-000002")).doesNotExist();
  }

  @Test
  void forceOverridesAndIsToldAndRecorded() throws IOException {
    shrink();
    Path report = folder.resolve("report.json");
    Run run = rebuild("--force", "--report", report, articles);
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.err()).startsWith("lupe: published all the same: 2 articles, at least 4");
    assertThat(size()).isEqualTo(2);
    assertThat(report).content().contains("\"gate\":{\"passed\":false,\"forced\":true,");
    assertThat(index.resolve("gen-000002/manifest.json")).content().contains("\"forced\": true");
    assertThat(Program.lupe("generations", "-i", index).lines().getFirst()).endsWith("  forced");
  }

  @ParameterizedTest
  @ValueSource(strings = {"50%", ".5", "0.5", "50 %"})
  void theBoundOfTheGateIsAnOption(String share) throws IOException {
    shrink();
    assertThat(rebuild("--min-articles", share, articles).exit()).isEqualTo(Exit.OK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"200%", "1.5", "-1", "much", "%", ""})
  void whatIsNoShareIsAnErrorOfUsage(String share) {
    Run run = rebuild("--min-articles=" + share, articles);
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("is no share such as 98% or .98");
  }

  @Test
  void tooManyBadRecordsAreRefused() throws IOException {
    Files.writeString(articles, Archive.ARTICLES + "{\"id\":\"x\"}\n");
    Run run = rebuild(articles);
    assertThat(run.exit()).isEqualTo(Exit.REFUSED);
    assertThat(run.err()).contains("1 of 5 records bad (20 %), at most 1 % allowed");
    assertThat(rebuild("--max-bad", "20%", articles).exit()).isEqualTo(Exit.BAD_RECORDS);
  }

  @Test
  void aMonthThatGoesEmptyIsRefusedUnlessAllowed() throws IOException {
    Files.writeString(articles, Archive.ARTICLES.replace("2025-02-27", "2025-03-27"));
    assertThat(rebuild(articles).err()).contains("1 months gone empty (2025-02), at most 0");
    assertThat(rebuild("--max-empty-months", "1", articles).exit()).isEqualTo(Exit.OK);
    assertThat(rebuild("--max-empty-months", "-1", articles).exit()).isEqualTo(Exit.USAGE);
  }

  @Test
  void anEmptyInputIsRefused() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run = rebuild(empty);
    assertThat(run.exit()).isEqualTo(Exit.REFUSED);
    assertThat(run.err()).contains("0 articles, at least 4 wanted");
    assertThat(size()).isEqualTo(4);
  }

  @Test
  void goldenQueriesThatLoseTheirAnswersAreRefused() throws IOException {
    Path golden = folder.resolve("golden.tsv");
    Files.writeString(golden, "q1\tMilitärhaushalt\nq2\tSeltene Erden\n");
    Files.writeString(articles, Archive.ARTICLES.replaceAll("(?i)militärhaushalt|armee", "Fluss"));
    Run run = rebuild("--golden", golden, articles);
    assertThat(run.exit()).isEqualTo(Exit.REFUSED);
    assertThat(run.err()).contains("of the golden answers found, at least 80 % wanted");
    assertThat(rebuild("--golden", golden, "--min-overlap", "40%", articles).exit())
        .isEqualTo(Exit.OK);
  }

  @Test
  void aGoldenFileWithoutQueriesIsAnErrorOfUsage() throws IOException {
    Path golden = Files.writeString(folder.resolve("golden.tsv"), "no tab\n");
    Run run = rebuild("--golden", golden, articles);
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("golden.tsv:1: no id with a tab behind it");
  }

  @Test
  void goldenQueriesWithNothingToCompareAreTold() throws IOException {
    Path golden = Files.writeString(folder.resolve("golden.tsv"), "q\tHaushalt\n");
    index = folder.resolve("new");
    Run run = rebuild("--golden", golden, articles);
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.err()).contains("no answers in a live generation to compare with");
  }

  @Test
  void aDryRunSaysTheSameAndPublishesNothing() throws IOException {
    Run run = rebuild("--dry-run", articles);
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out()).endsWith("; 4 in the index if it were published\n");
    shrink();
    assertThat(rebuild("--dry-run", articles).exit()).isEqualTo(Exit.REFUSED);
    assertThat(Program.lupe("generations", "-i", index).lines()).hasSize(1);
    assertThat(index.resolve("gen-000002")).doesNotExist();
  }

  @Test
  void oneLineOfJsonTellsHowItEnded() throws IOException {
    Run run = rebuild("--json", articles);
    assertThat(run.lines())
        .singleElement()
        .asString()
        .startsWith("{\"schema\":1,\"command\":\"rebuild\",\"index\":\"" + index + "\",")
        .contains("\"outcome\":\"done\",\"generation\":\"gen-000002\",\"counts\":{\"articles\":4,")
        .contains("\"gate\":{\"passed\":true,\"forced\":false,\"figures\":[{\"name\":\"articles\"");
    shrink();
    assertThat(rebuild("--json", articles).out())
        .hasLineCount(1)
        .contains("\"outcome\":\"refused\",\"error\":\"")
        .contains("\"name\":\"articles\",\"found\":2.0,\"bound\":4.0,\"passed\":false");
    try (var writer = ArticleIndex.update(index)) {
      Run busy = rebuild("--json", articles);
      assertThat(busy.exit()).isEqualTo(Exit.BUSY);
      assertThat(busy.out()).hasLineCount(1).contains("\"outcome\":\"failed\",\"error\":\"");
      assertThat(writer).isNotNull();
    }
  }

  @Test
  void articlesOfOneIdAreCountedAndNamed() throws IOException {
    for (String name : new String[] {"a", "b"})
      Files.writeString(
          Files.createDirectory(folder.resolve(name)).resolve("x.txt"), "Der Haushalt in " + name);
    Path report = folder.resolve("report.json");
    index = folder.resolve("new");
    Run run = rebuild("--report", report, folder.resolve("a"), folder.resolve("b"));
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.err())
        .contains("1 article has the id of another; the last article of an id counts: x.txt")
        .contains("called by their path below the folder that was named");
    assertThat(run.out()).contains("1 added, 0 replaced, 0 unchanged, 1 repeated; ");
    assertThat(report)
        .content()
        .contains("\"file\":\"" + folder.resolve("b/x.txt") + "\"")
        .contains("was there before; this article takes its place");
  }

  @Test
  void articlesOfOneIdInOneFileAreToldWithoutAdviceOnFolders() throws IOException {
    Files.writeString(articles, Archive.ARTICLES + Archive.ARTICLES);
    Run run = rebuild(articles);
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.err())
        .isEqualTo(
            "lupe: 4 articles have the id of another; the last article of an id counts:"
                + " etat, erden, stadt, rad\n");
    assertThat(size()).isEqualTo(4);
  }

  @Test
  void generationsThatStayCanBeCounted() {
    for (int i = 0; i < 4; i++) rebuild("--keep", "3", articles);
    assertThat(Program.lupe("generations", "-i", index).lines()).hasSize(3);
    assertThat(rebuild("--keep", "0", articles).exit()).isEqualTo(Exit.USAGE);
  }

  private long size() throws IOException {
    try (var open = ArticleIndex.open(index)) {
      return open.size();
    }
  }
}
