package lupe.cli;

import static lupe.cli.Program.lupe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import lupe.ArticleIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {
  private static final String BAD = "{\"id\":\"x\"}\n{\"title\":\n";

  @TempDir Path folder;
  private Path index;
  private Path articles;

  @BeforeEach
  void writeArticles() throws IOException {
    index = folder.resolve("new/index");
    articles = Archive.file(folder);
  }

  @Test
  void theSummaryCountsWhatWasAddedReplacedAndUnchanged() throws IOException {
    assertThat(lupe("index", "-i", index, articles).out())
        .matches(
            "4 articles: 4 added, 0 replaced, 0 unchanged; [\\d.]+ s, [\\d,]+ articles/s;"
                + " 4 in the index\n");
    Files.writeString(
        articles,
        Archive.ARTICLES.replace("Regen", "Sonne") + "{\"id\":\"n\",\"body\":\"Neu.\"}\n");
    assertThat(lupe("index", "-i", index, articles).out())
        .startsWith("5 articles: 1 added, 1 replaced, 3 unchanged; ")
        .endsWith("; 5 in the index\n");
  }

  @Test
  void standardInputIsJsonLines() throws IOException {
    var run = new Program().reading(Archive.ARTICLES).run("index", "-i", index, "-");
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(size()).isEqualTo(4);
  }

  @Test
  void aBadRecordIsToldWithItsPlaceAndCountedAndTheRestIsIndexed() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.jsonl"), BAD + Archive.ARTICLES);
    var run = lupe("index", "-i", index, bad);
    assertThat(run.exit()).isEqualTo(Exit.BAD_RECORDS);
    assertThat(run.out()).startsWith("4 articles: ").contains(", 2 bad; ");
    assertThat(run.err().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("lupe: " + bad + ":"));
    assertThat(run.err()).contains(bad + ":1: ").contains(bad + ":2: ");
    assertThat(size()).isEqualTo(4);
  }

  @Test
  void ofManyBadRecordsTwentyAreToldUnlessAllAreWanted() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.jsonl"), "{\"id\":\"x\"}\n".repeat(50));
    assertThat(lupe("index", "-i", index, bad, articles).err().lines())
        .hasSize(21)
        .last()
        .isEqualTo("lupe: further bad records are counted only; see all with -v or --report");
    assertThat(lupe("index", "-v", "-i", index, bad, articles).err().lines()).hasSize(50);
  }

  @Test
  void theReportTellsAllOfTheRun() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.jsonl"), BAD + Archive.ARTICLES);
    Path report = folder.resolve("report.json");
    lupe("index", "-i", index, "--report", report, bad);
    assertThat(Files.readString(report))
        .startsWith(
            "{\"schema\":1,\"command\":\"index\",\"index\":\"" + index + "\",\"started\":\"2")
        .contains("\"inputs\":[\"" + bad + "\"]")
        .contains("{\"severity\":\"bad_record\",\"file\":\"" + bad + "\",\"line\":1,\"reason\":\"")
        .contains("\"outcome\":\"done\",\"generation\":\"gen-000001\",\"counts\":{\"articles\":4,")
        .contains("\"added\":4,\"replaced\":0,\"unchanged\":0,\"bad\":2,\"warnings\":0,")
        .contains("\"seconds\":")
        .endsWith("}\n");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith(".tmp"))).isEmpty();
    }
  }

  @Test
  void nothingToReadIsToldAndMakesNoIndex() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path report = folder.resolve("report.json");
    var run = lupe("index", "-i", index, "--report", report, empty);
    assertThat(run.exit()).isEqualTo(Exit.NOTHING);
    assertThat(run.err()).isEqualTo("lupe: nothing to read in " + empty + "\n");
    assertThat(lupe("search", "-i", index, "x").exit()).isEqualTo(Exit.NO_INDEX);
    assertThat(Files.readString(report)).contains("\"outcome\":\"nothing to read\"");
  }

  @Test
  void badRecordsAloneMakeNoIndex() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.jsonl"), BAD);
    var run = lupe("index", "-i", index, bad);
    assertThat(run.exit()).isEqualTo(Exit.BAD_RECORDS);
    assertThat(run.err()).contains("nothing to read in " + bad + " but bad records: 2");
    assertThat(lupe("search", "-i", index, "x").exit()).isEqualTo(Exit.NO_INDEX);
  }

  @Test
  void aPathThatIsNotThereStopsBeforeAnythingIsDone() {
    Path missing = folder.resolve("missing");
    var run = lupe("index", "-i", index, articles, missing);
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).startsWith("lupe: " + missing + ": no such file or folder\n");
    assertThat(index).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeWrittenIsTold() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    assertThat(locked.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(locked)).as("root writes everywhere").isFalse();
    var run = lupe("index", "-i", locked.resolve("index"), articles);
    assertThat(run.exit()).isEqualTo(Exit.NO_INDEX);
    assertThat(run.err()).startsWith("lupe: " + locked).contains("permission denied");
  }

  @Test
  void aSecondWriterIsTurnedAwayAndTheFirstEndsWell() throws IOException {
    lupe("index", "-i", index, articles);
    try (var first = ArticleIndex.update(index)) {
      var run = lupe("index", "-i", index, articles);
      assertThat(run.exit()).isEqualTo(Exit.BUSY);
      assertThat(run.err()).hasLineCount(1).contains("another writer is at work");
      first.commit();
    }
    assertThat(lupe("index", "-i", index, articles).exit()).isEqualTo(Exit.OK);
  }

  @Test
  void aReportThatCannotBeWrittenStopsBeforeAnythingIsDone() {
    Path report = folder.resolve("none/report.json");
    var run = lupe("index", "-i", index, "--report", report, articles);
    assertThat(run.exit()).isEqualTo(Exit.NO_INDEX);
    assertThat(run.err()).contains("none/report.json").contains("no such file or folder");
    assertThat(index).doesNotExist();
  }

  @Test
  void progressIsShownOnATerminalOnly() throws IOException {
    Files.writeString(articles, "{\"body\":\"Ein langer Satz über nichts.\"}\n");
    var many = new StringBuilder();
    for (int i = 0; i < 3000; i++) many.append("{\"body\":\"Satz ").append(i).append(".\"}\n");
    var onTerminal =
        new Program()
            .on(new Terminal(false, true, 80))
            .reading(many.toString())
            .run("index", "-i", index, "-");
    assertThat(onTerminal.err()).contains(" articles, ").endsWith("\r\u001B[K");
    assertThat(lupe("index", "-i", index, articles).err()).isEmpty();
  }

  private long size() throws IOException {
    try (var open = ArticleIndex.open(index)) {
      return open.size();
    }
  }
}
