package lupe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lupe.cli.Program.lupe;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import lupe.cli.Program.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertCommandTest {
  private static final String NEW =
      "{\"id\":\"neu\",\"title\":\"Haushalt & mehr\\u202e\",\"body\":\"Der Haushalt wächst.\","
          + "\"date\":\"2025-04-01\",\"url\":\"https://talbote.example/?a=1&b=2\"}\n";

  @TempDir private Path folder;
  private Path index;

  @BeforeEach
  void saveASearch() throws IOException {
    index = Archive.index(folder);
    Run run = lupe("alert", "-i", index, "add", "geld", "Haushalt -Wetter");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(Exit.OK);
  }

  @Test
  void alertsAreAddedListedAndRemoved() {
    assertThat(lupe("alert", "list", "-i", index).out()).isEqualTo("geld\tHaushalt -Wetter\n");
    Run again = lupe("alert", "add", "-i", index, "geld", "x");
    assertThat(again.exit()).isEqualTo(Exit.USAGE);
    assertThat(again.err()).startsWith("lupe: there is an alert geld already\n");
    assertThat(lupe("alert", "remove", "-i", index, "geld").exit()).isEqualTo(Exit.OK);
    assertThat(lupe("alert", "remove", "-i", index, "geld").exit()).isEqualTo(Exit.NOTHING);
    assertThat(lupe("alert", "list", "-i", index).exit()).isEqualTo(Exit.NOTHING);
    assertThat(lupe("alert", "-i", index).exit()).isEqualTo(Exit.USAGE);
  }

  @Test
  void aQueryThatCannotBeUnderstoodIsRefusedAtOnce() {
    Run run = lupe("alert", "add", "-i", index, "falsch", "Haushalt datum:31.13.2024");
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("^^^");
    assertThat(lupe("alert", "list", "-i", index).out()).doesNotContain("falsch");
  }

  @Test
  void whatIsNewIsToldOnce() throws IOException {
    Run nothing = lupe("alert", "run", "-i", index);
    assertThat(nothing.exit()).isEqualTo(Exit.NOTHING);
    assertThat(nothing.out()).isEmpty();
    rebuild(NEW);
    Run run = lupe("alert", "run", "-i", index, "geld");
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out())
        .isEqualTo(
            "geld: 1 new for Haushalt -Wetter\n"
                + "  2025-04-01  Haushalt & mehr\n              neu\n");
    assertThat(lupe("alert", "run", "-i", index).exit()).isEqualTo(Exit.NOTHING);
  }

  @Test
  void jsonHasTheHitsOfASearch() throws IOException {
    rebuild(NEW);
    assertThat(lupe("alert", "run", "-i", index, "--format", "json").out())
        .hasLineCount(1)
        .startsWith(
            "{\"schema\":1,\"alerts\":[{\"name\":\"geld\",\"query\":\"Haushalt -Wetter\","
                + "\"total\":1,\"hits\":[{\"rank\":1,\"id\":\"neu\",")
        .contains("\"why\":[");
    assertThat(lupe("alert", "run", "-i", index, "--format", "json").out())
        .contains("\"total\":0,\"hits\":[],\"repeats\":[]");
  }

  @Test
  void nearCopiesOfOlderArticlesAreCountedAndNamedButNotListed() throws IOException {
    rebuild(agency("k1"));
    assertThat(lupe("alert", "run", "-i", index).out()).contains("k1");
    rebuild(agency("k1") + agency("k2"));
    Run onlyACopy = lupe("alert", "run", "-i", index);
    assertThat(onlyACopy.exit()).isEqualTo(Exit.NOTHING);
    assertThat(onlyACopy.out()).isEmpty();
    rebuild(agency("k1") + agency("k3") + NEW);
    assertThat(lupe("alert", "run", "-i", index).out())
        .startsWith(
            "geld: 1 new for Haushalt -Wetter; left out as near-copies of older articles: 1\n")
        .doesNotContain("k3");
    rebuild(agency("k1") + agency("k4"));
    assertThat(lupe("alert", "run", "-i", index, "--format", "json").out())
        .contains("\"total\":1,\"hits\":[],\"repeats\":[\"k4\"]");
  }

  private static String agency(String id) {
    return "{\"id\":\""
        + id
        + "\",\"title\":\"Kreis beschließt Haushalt\",\"body\":\"Der Haushalt des Kreises ist beschlossen."
        + " Die Schulen bekommen neue Fenster, und die Straße zum Hafen wird erneuert.\"}\n";
  }

  private void rebuild(String more) throws IOException {
    Path added = Files.writeString(folder.resolve("more.jsonl"), more);
    Path all = folder.resolve("articles.jsonl");
    assertThat(lupe("rebuild", "-i", index, "--force", all, added).exit()).isEqualTo(Exit.OK);
  }

  @Test
  void rssIsWellFormedAndHarmless() throws Exception {
    rebuild(NEW);
    String feed = lupe("alert", "run", "-i", index, "--format", "rss").out();
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(feed.getBytes(UTF_8)));
    assertThat(document.getElementsByTagName("item").getLength()).isEqualTo(1);
    assertThat(document.getElementsByTagName("guid").item(0).getTextContent()).isEqualTo("neu");
    assertThat(document.getElementsByTagName("link").item(1).getTextContent())
        .isEqualTo("https://talbote.example/?a=1&b=2");
    assertThat(document.getElementsByTagName("pubDate").item(0).getTextContent())
        .isEqualTo("Mon, 31 Mar 2025 22:00:00 +0000");
  }

  @Test
  void aReportThatCouldNotBeWrittenIsWrittenByTheNextRun() throws IOException {
    rebuild(NEW);
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) {}

          @Override
          public void flush() throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void close() {}
        };
    assertThat(new Program().run(full, "alert", "run", "-i", index).exit())
        .isEqualTo(Exit.NO_INDEX);
    assertThat(lupe("alert", "run", "-i", index).out()).contains("neu");
  }

  @Test
  void anUnknownAlertIsAnErrorOfUsage() {
    Run run = lupe("alert", "run", "-i", index, "nix");
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).startsWith("lupe: there is no alert nix\n");
  }
}
