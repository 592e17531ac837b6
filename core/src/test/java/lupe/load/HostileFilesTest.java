package lupe.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import lupe.article.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bad file lies between two good ones, which must not be lost. */
class HostileFilesTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @TempDir Path folder;

  @BeforeEach
  void goodFilesLieBeforeAndBehind() throws IOException {
    Files.writeString(folder.resolve("a-gut.txt"), "Vorher gut\n\nText davor.");
    Files.writeString(folder.resolve("z-gut.txt"), "Nachher gut\n\nText danach.");
  }

  private Loaded loaded(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
    Loaded loaded = Loaded.from(folder);
    assertThat(loaded.ids()).startsWith("a-gut.txt").endsWith("z-gut.txt");
    return loaded;
  }

  private Loaded loaded(String name, String content) throws IOException {
    return loaded(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** A file of which nothing is of use: one bad record, the file named, and why. */
  private void assertBad(String name, byte[] content, String reason) throws IOException {
    Loaded loaded = loaded(name, content);
    assertThat(loaded.articles).hasSize(2);
    assertThat(loaded.problems).hasSize(1);
    assertThat(loaded.summary.badRecords()).isEqualTo(1);
    assertThat(loaded.problems.get(0).source()).isEqualTo(folder.resolve(name).toString());
    assertThat(loaded.problems.get(0).reason()).contains(reason);
  }

  private void assertBad(String name, String content, String reason) throws IOException {
    assertBad(name, content.getBytes(StandardCharsets.UTF_8), reason);
  }

  private static byte[] gzip(byte[] bytes, int times) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      for (int i = 0; i < times; i++) gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static String jsonBody(String body) {
    return "{\"id\":\"x\",\"title\":\"T\",\"body\":\"" + body + "\"}\n";
  }

  @Test
  void latin1IsReadAsWindows1252AndTold() throws IOException {
    Loaded loaded = loaded("m.txt", "Größe\n\nDie „FPÖ“ für Köln.".getBytes(WINDOWS_1252));

    assertThat(loaded.article("m.txt").title()).isEqualTo("Größe");
    assertThat(loaded.article("m.txt").body()).isEqualTo("Die „FPÖ“ für Köln.");
    assertThat(loaded.reasons()).containsExactly("not UTF-8; 7 bytes read as windows-1252");
    assertThat(loaded.summary.windows1252()).isEqualTo(1);
    assertThat(loaded.summary.badRecords()).isZero();
  }

  @Test
  void jsonLinesAreDecodedLineByLine() throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write(jsonBody("Größe").getBytes(StandardCharsets.UTF_8));
    bytes.write(jsonBody("Größe").getBytes(WINDOWS_1252));
    Loaded loaded = loaded("m.jsonl", bytes.toByteArray());

    assertThat(loaded.articles.subList(1, 3)).extracting(Article::body).containsOnly("Größe");
    assertThat(loaded.problems).extracting(LoadProblem::line).containsExactly(2L);
  }

  @Test
  void aTextCutInsideOfACharacterIsStillUtf8() throws IOException {
    byte[] cut = "Größe\n\nFünf Bürger hören Köln und \u00c3".getBytes(StandardCharsets.UTF_8);
    Loaded loaded = loaded("m.txt", java.util.Arrays.copyOf(cut, cut.length - 1));

    assertThat(loaded.article("m.txt").body()).isEqualTo("Fünf Bürger hören Köln und Ã");
    assertThat(loaded.reasons()).containsExactly("not UTF-8; 1 byte read as windows-1252");
  }

  @Test
  void mojibakeIsMendedAndTold() throws IOException {
    Loaded loaded = loaded("m.jsonl", jsonBody("GrÃ¶ÃŸe fÃ¼r KÃ¶ln"));

    assertThat(loaded.article("x").body()).isEqualTo("Größe für Köln");
    assertThat(loaded.reasons().toString()).contains("read as windows-1252 before", "mended");
  }

  @Test
  void byteOrderMarksGo() throws IOException {
    assertThat(loaded("m.jsonl", "\ufeff" + jsonBody("Text")).problems).isEmpty();
    assertThat(loaded("m.txt", "\ufeffTitel\n\nText.").article("m.txt").title()).isEqualTo("Titel");
    byte[] utf16 = "Größe\n\nText.".getBytes(StandardCharsets.UTF_16);
    assertThat(loaded("m.txt", utf16).article("m.txt").title()).isEqualTo("Größe");
  }

  @Test
  void invisibleCharactersGo() throws IOException {
    String hostile = "Militär\u00adhaus\u200chalt u\u0308ber\u202e a\\u0000b \\ud83d.";
    Loaded loaded = loaded("m.jsonl", jsonBody(hostile));

    assertThat(loaded.article("x").body()).isEqualTo("Militärhaushalt über a b \ufffd.");
    assertThat(loaded.problems).isEmpty();
  }

  @Test
  void aTextOfOneWordIsNoProblemUntilItIsTooLong() throws IOException {
    assertThat(loaded("m.jsonl", jsonBody("x".repeat(900_000))).problems).isEmpty();

    Loaded cut = loaded("m.jsonl", jsonBody("x".repeat(1_100_000)));
    assertThat(cut.article("x").body()).hasSize(1_000_000);
    assertThat(cut.reasons())
        .containsExactly("body has 1100000 characters, at most 1000000 are kept");
  }

  @Test
  void aRecordOfTooManyBytesIsPassedOver() throws IOException {
    String tooLong = jsonBody("x".repeat(6 << 20));
    String reason = "record has more than 5,242,880 bytes";
    Loaded lines = loaded("m.jsonl", jsonBody("a") + tooLong + jsonBody("b"));
    assertThat(lines.articles).extracting(Article::body).contains("a", "b");
    assertThat(lines.problems).hasToString("[" + folder.resolve("m.jsonl") + ":2: " + reason + "]");

    Files.delete(folder.resolve("m.jsonl"));
    Loaded list = loaded("m.json", "[" + jsonBody("a") + "," + tooLong + "," + jsonBody("b") + "]");
    assertThat(list.articles).extracting(Article::body).contains("a", "b");
    assertThat(list.problems).hasToString("[" + folder.resolve("m.json") + ":2: " + reason + "]");

    Files.delete(folder.resolve("m.json"));
    String csv =
        "id,title\n1,a\n2," + "x".repeat(6 << 20) + "\n3,b\n4,\"" + "x".repeat(6 << 20) + "\"\n";
    assertThat(loaded("m.csv", csv).articles).extracting(Article::title).contains("a", "b");
    assertThat(loaded("m.csv", csv).problems).extracting(LoadProblem::line).containsExactly(3L, 5L);

    Files.delete(folder.resolve("m.csv"));
    String item = "<item><title>a</title></item>\n";
    String feed = "<rss>" + item + item.replace("a", "x".repeat(6 << 20)) + item + "</rss>";
    assertThat(loaded("m.xml", feed).articles).hasSize(4);
    assertThat(loaded("m.xml", feed).problems)
        .hasToString("[" + folder.resolve("m.xml") + ":2: " + reason + "]");

    Files.delete(folder.resolve("m.xml"));
    assertBad("m.txt", "x ".repeat(3 << 20), "has more than 5,242,880 bytes");
  }

  @Test
  void aLongIdBecomesAHash() throws IOException {
    Loaded loaded = loaded("m.jsonl", "{\"id\":\"" + "ö".repeat(16_384) + "\",\"title\":\"T\"}");

    assertThat(loaded.ids().get(1)).matches("[0-9a-f]{32}");
    assertThat(loaded.reasons().get(0)).startsWith("id has 32768 bytes, at most 512 are possible");
  }

  @Test
  void longNamesAreCutAndLongAddressesLeftOut() throws IOException {
    Loaded loaded =
        loaded(
            "m.jsonl",
            "{\"id\":\"x\",\"title\":\"T\",\"section\":\""
                + "s".repeat(40_000)
                + "\",\"author\":\""
                + "a".repeat(40_000)
                + "\",\"url\":\"https://example.org/"
                + "u".repeat(40_000)
                + "\"}");

    Article article = loaded.article("x");
    assertThat(article.section()).hasSize(500);
    assertThat(article.authors().get(0)).hasSize(500);
    assertThat(article.url()).isNull();
    assertThat(loaded.summary.warnings()).isEqualTo(3);
  }

  @Test
  void manyUnknownMembersAreNothing() throws IOException {
    var json = new StringBuilder("{\"id\":\"x\",\"title\":\"T\"");
    for (int i = 0; i < 100_000; i++) json.append(",\"k").append(i).append("\":").append(i);
    assertThat(loaded("m.jsonl", json + "}").problems).isEmpty();
  }

  @Test
  void aFieldOfAnotherTypeIsLeftOut() throws IOException {
    Loaded loaded =
        loaded("m.jsonl", "{\"id\":\"x\",\"title\":\"T\",\"body\":{\"a\":1},\"section\":true}");

    assertThat(loaded.article("x").section()).isNull();
    assertThat(loaded.reasons())
        .containsExactly(
            "\"body\" is no text and is left out", "\"section\" is no text and is left out");
  }

  @Test
  void jsonThatIsTooDeepTooLongOrTwofoldIsBad() throws IOException {
    Map<String, String> bad =
        Map.of(
            "{\"x\":" + "[".repeat(100) + "]".repeat(100) + ",\"title\":\"T\"}",
            "nesting depth",
            "{\"x\":" + "[".repeat(100_000) + "",
            "nesting depth",
            "{\"title\":\"T\",\"x\":" + "9".repeat(2_000) + "}",
            "Number value length",
            "{\"title\":\"A\",\"title\":\"B\"}",
            "Duplicate field 'title'",
            "{\"title\":\"A\"} Müll",
            "no JSON: Unrecognized token 'Müll'");
    for (var entry : bad.entrySet()) assertBad("m.jsonl", entry.getKey(), entry.getValue());
  }

  @Test
  void entitiesOfADtdAreNeverRead() throws IOException {
    Path secret = Files.writeString(folder.resolve(".secret"), "TOPSECRET");
    String xxe =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    String laughs =
        "<!DOCTYPE rss [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>";
    String item = "<rss><item><title>T&x;&c;</title></item></rss>";
    assertBad("m.xml", xxe + item, "declares entities");
    assertBad("m.xml", laughs + item, "declares entities");

    String reference = "<!DOCTYPE rss SYSTEM \"" + secret.toUri() + "\">";
    assertThat(loaded("m.xml", reference + item).articles.get(1).title()).isEqualTo("T&x;&c;");
  }

  @Test
  void aGzipBombIsStopped() throws IOException {
    byte[] zeros = new byte[1 << 20];
    java.util.Arrays.fill(zeros, (byte) 'x');
    Loaded loaded = loaded("m.txt.gz", gzip(zeros, 40));
    assertThat(loaded.summary.badRecords()).isEqualTo(1);
    assertThat(loaded.reasons().get(0)).contains("has more than 5,242,880 bytes");

    Files.delete(folder.resolve("m.txt.gz"));
    assertBad("m.jsonl.gz", gzip(zeros, 40), "at most 200 times as many are read");

    byte[] line = jsonBody("gut").getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("m.jsonl.gz"), gzip(line, 1000));
    Loaded big = Loaded.from(LoadLimits.standard().withGzipBytes(10_000), folder);
    assertThat(big.articles).hasSizeBetween(200, 300);
    assertThat(big.reasons()).containsExactly("cannot be read: unpacks to more than 10,000 bytes");
  }

  @Test
  void brokenGzipLosesNothingThatCameBefore() throws IOException {
    var lines = new ByteArrayOutputStream();
    for (int i = 0; i < 5_000; i++) {
      lines.write(
          ("{\"id\":" + i + ",\"title\":\"" + i * 7919 + "\"}\n").getBytes(StandardCharsets.UTF_8));
    }
    byte[] packed = gzip(lines.toByteArray(), 1);
    Loaded cut = loaded("m.jsonl.gz", java.util.Arrays.copyOf(packed, packed.length / 2));
    assertThat(cut.articles).hasSizeGreaterThan(2_000);
    assertThat(cut.reasons().toString()).contains("Unexpected end of ZLIB input stream");

    byte[] small = gzip(jsonBody("gut").getBytes(StandardCharsets.UTF_8), 1);
    assertThat(
            loaded("m.jsonl.gz", java.util.Arrays.copyOf(small, small.length - 9))
                .summary
                .badRecords())
        .isGreaterThan(0);
  }

  @Test
  void membersOfAGzipFileAreAllRead() throws IOException {
    var both = new ByteArrayOutputStream();
    both.write(gzip(jsonBody("eins").getBytes(StandardCharsets.UTF_8), 1));
    both.write(gzip(jsonBody("zwei").getBytes(StandardCharsets.UTF_8), 1));
    assertThat(loaded("m.jsonl.gz", both.toByteArray()).articles).hasSize(4);
    assertThat(loaded("m.dat", both.toByteArray()).articles).hasSize(6);
  }

  @Test
  void gzipWithinGzipIsBad() throws IOException {
    Files.write(
        folder.resolve("m.txt.gz"), gzip(gzip("Text".getBytes(StandardCharsets.UTF_8), 1), 1));
    assertThat(Loaded.from(folder.resolve("m.txt.gz")).reasons())
        .containsExactly("gzip within gzip; wanted: text, JSON, CSV, HTML or a feed");
  }

  @Test
  void htmlIsNoDanger() throws IOException {
    Loaded loaded =
        loaded(
            "m.html",
            "<title>T</title><script>böse()</script><p onclick='x'>Gr&uuml;&szlig;e&nbsp;3 &lt; 4</p><!-- nie zu <p>weg</p>");
    assertThat(loaded.article("m.html").body()).isEqualTo("Grüße 3 < 4");

    assertThat(loaded("m.html", "<title>T</title>" + "<a ".repeat(100_000)).articles).hasSize(3);
    assertThat(loaded("m.html", "<title>T</title>" + "<div>".repeat(20_000) + "Text").articles)
        .hasSize(3);
    assertThat(loaded("m.html", "<title>T</title>" + "<p><b class=x>a".repeat(5_000)).articles)
        .hasSize(3);
  }

  @Test
  void emptyFilesAreTold() throws IOException {
    assertBad("m.txt", "", "nothing in it");
    Files.delete(folder.resolve("m.txt"));
    assertBad("m.html", " \n", "nothing in it");
    Files.delete(folder.resolve("m.html"));
    assertBad("m.csv", "\ufeff", "nothing in it");
    Files.delete(folder.resolve("m.csv"));
    Loaded lines = loaded("m.jsonl", "");
    assertThat(lines.summary.badRecords()).isZero();
    assertThat(lines.reasons()).containsExactly("nothing in it");
  }

  @Test
  void addressesThatAreScriptsAreLeftOut() throws IOException {
    Loaded loaded =
        loaded("m.jsonl", "{\"id\":\"x\",\"title\":\"T\",\"url\":\"javascript:alert(1)\"}");
    assertThat(loaded.article("x").url()).isNull();
    assertThat(loaded.summary.warnings()).isEqualTo(1);
  }
}
