package lupe.cli;

import static lupe.cli.Program.lupe;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvalCommandTest {
  @TempDir static Path folder;
  private static Path index;
  private static Path topics;
  private static Path qrels;
  private static Path poor;

  @BeforeAll
  static void indexArticles() throws IOException {
    Path articles =
        write(
            "articles.jsonl",
            """
            {"id":"h1","title":"Streit um den Militärhaushalt","body":"Der Haushalt wächst."}
            {"id":"h2","title":"Bundestag","body":"Im Haushalt des Militärs fehlt Geld."}
            {"id":"s1","title":"Streik bei der Bahn","body":"Die Züge stehen still."}
            """);
    index = folder.resolve("index");
    assertThat(lupe("index", "-i", index, articles).exit()).isEqualTo(Exit.OK);
    topics = write("topics", "# made by hand\nT1\tMilitärhaushalt\tcompound\nT2\tStreiks\n");
    qrels = write("qrels", "topic\tarticle\tgrade\nT1\th1\t2\nT1\th2\t1\nT2\ts1\t1\nT3\ts1\t1\n");
    poor = write("poor.run", "T1 Q0 s1 1 2 x\nT1 Q0 h1 2 1 x\n");
  }

  private static Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void theIndexIsMeasuredOnTheTopicsAskedFor() {
    var run = lupe("eval", "-i", index, "--topics", topics, "--qrels", qrels, "--per-topic");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out())
        .isEqualTo(
            """
            index              nDCG@10      MRR@10   recall@50  recall@100         MAP
            2 topics            1.0000      1.0000      1.0000      1.0000      1.0000
            compound (1)        1.0000      1.0000      1.0000      1.0000      1.0000
            T1                  1.0000      1.0000      1.0000      1.0000      1.0000
            T2                  1.0000      1.0000      1.0000      1.0000      1.0000
            """);
  }

  @Test
  void aRunIsMeasuredOnAllJudgedTopicsWithoutAnIndex() {
    var run = lupe("eval", "-i", folder.resolve("none"), "--qrels", qrels, "--run", poor);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("poor.run").contains("3 topics").contains("0.1667");
  }

  @Test
  void theIndexIsComparedWithAnOlderRun() {
    var run = lupe("eval", "-i", index, "--topics", topics, "--qrels", qrels, "--run", poor);
    assertThat(run.out().lines())
        .first()
        .asString()
        .matches("2 topics +poor\\.run +index +change +better +worse +p");
    assertThat(run.out())
        .containsPattern("MRR@10 +0\\.2500 +1\\.0000 +\\+0\\.7500 +2 +0 +0\\.5000");
  }

  @Test
  void whatSearchPrintsAsARunIsReadBack() throws IOException {
    var printed = lupe("search", "-i", index, "--queries", topics, "--format", "trec");
    Path mine = write("mine.run", printed.out());
    var run = lupe("eval", "--qrels", qrels, "--run", poor, "--run", mine, "--json");
    assertThat(run.out())
        .hasLineCount(1)
        .startsWith("{\"topics\":3,\"runs\":[{\"run\":\"poor.run\",\"nDCG@10\":")
        .contains("\"comparison\":{\"nDCG@10\":{\"change\":");
  }

  @Test
  void noRightArticleAnywhereIsNothingToMeasure() throws IOException {
    Path none = write("none", "T1\th1\t0\n");
    var run = lupe("eval", "--qrels", none, "--run", poor);
    assertThat(run.exit()).isEqualTo(Exit.NOTHING);
    assertThat(run.err()).contains("no topic has a relevant article");
  }

  @Test
  void wrongUsageIsTold() {
    assertThat(lupe("eval", "--qrels", qrels).err())
        .contains("wanted: one or two of --topics FILE, --run FILE; found: 0");
    assertThat(lupe("eval", "--qrels", qrels, "--run", poor, "--run", poor, "--run", poor).exit())
        .isEqualTo(Exit.USAGE);
    assertThat(lupe("eval", "--run", poor).exit()).isEqualTo(Exit.USAGE);
    assertThat(lupe("eval", "--qrels", folder.resolve("missing"), "--run", poor).exit())
        .isEqualTo(Exit.NO_INDEX);
  }

  @ParameterizedTest
  @ValueSource(strings = {"T1\tdatum:gestrn\n", "Haushalt\n", ""})
  void topicsThatCannotBeAskedAreAnErrorThatNamesThePlace(String text) throws IOException {
    Path bad = write("bad", text);
    var run = lupe("eval", "-i", index, "--topics", bad, "--qrels", qrels);
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains(bad.toString());
  }
}
