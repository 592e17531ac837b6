package lupe.cli;

import static lupe.cli.Program.lupe;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class TimelineCommandTest {
  @TempDir static Path folder;
  private static Path index;

  @BeforeAll
  static void indexArticles() throws IOException {
    index = Archive.index(folder);
  }

  @Test
  void barsAreDrawnForPeople() {
    var run = lupe("timeline", "-i", index, "--by", "month");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out())
        .isEqualTo(
            """
            2025-02  ██████ 1
            2025-03  ██████████████████ 3

            4 articles
            """);
  }

  @Test
  void longTimesWithoutArticlesAreOneLine() {
    assertThat(lupe("timeline", "-i", index, "Haushalt", "--by", "day").out())
        .contains("\n            … 9 days without articles\n");
  }

  @Test
  void csvHasAllIntervals() {
    assertThat(lupe("timeline", "-i", index, "Haushalt", "--by", "week", "--format", "csv").out())
        .isEqualTo(
            """
            period,from,to,articles
            2025-W09,2025-02-24,2025-03-02,1
            2025-W10,2025-03-03,2025-03-09,1
            """);
  }

  @Test
  void jsonNamesQueryAndInterval() {
    assertThat(lupe("timeline", "-i", index, "Haushalt", "--by", "year", "--json").out())
        .isEqualTo(
            "{\"schema\":1,\"query\":\"Haushalt\",\"by\":\"year\",\"total\":2,\"undated\":0,"
                + "\"notes\":[],\"bars\":[{\"period\":\"2025\",\"from\":\"2025-01-01\","
                + "\"to\":\"2025-12-31\",\"count\":2}]}\n");
  }

  @Test
  void theIntervalIsChosenByTheTimeSpanned() {
    assertThat(lupe("timeline", "-i", index, "Haushalt", "--json").out())
        .contains("\"by\":\"day\"");
  }

  @Test
  void thePictureIsWellFormedAndDescribedAndNeedsNothingElse() throws Exception {
    String query = "Haushalt ODER \"<Erden> & Co\"";
    var run = lupe("timeline", "-i", index, query, "--by", "month", "--format", "svg");
    Document svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)));
    Element root = svg.getDocumentElement();
    assertThat(root.getTagName()).isEqualTo("svg");
    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(query);
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
        .contains("Articles a month, 2025-02 to 2025-03");
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(run.out()).doesNotContain("href", "url(", "@import");
    assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(3);
  }

  @Test
  void nothingFoundIsTold() {
    var run = lupe("timeline", "-i", index, "Quastenflosser");
    assertThat(run.exit()).isEqualTo(Exit.NOTHING);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("lupe: nothing found\nlupe: no article has the word \"Quastenflosser\"\n");
    assertThat(lupe("timeline", "-i", index, "Quastenflosser", "--format", "svg").out())
        .contains(": none</text>")
        .endsWith("</svg>\n");
  }

  @Test
  void aWrongIntervalOrFilterIsAWrongCommandLine() {
    assertThat(lupe("timeline", "-i", index, "--by", "hour").exit()).isEqualTo(Exit.USAGE);
    assertThat(lupe("timeline", "-i", index, "datum:99").exit()).isEqualTo(Exit.USAGE);
    assertThat(lupe("timeline", "-i", index, "--since", "2025-03", "--by", "year").out())
        .contains("3 articles");
  }
}
