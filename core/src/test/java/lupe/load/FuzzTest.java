package lupe.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FuzzTest {
  private static final List<String> NAMES =
      List.of("m.txt", "m.jsonl", "m.json", "m.csv", "m.tsv", "m.html", "m.xml", "m.gz", "m");

  private static final List<String> GOOD =
      List.of(
          "{\"id\":\"a\",\"title\":\"Bad\",\"body\":\"Größe \\u00fc \\n\",\"date\":\"2025-02-24\",\"author\":[\"A\",{\"name\":\"B\"}],"
              + "\"entities\":[{\"type\":\"PER\",\"name\":\"Ada\"}]}\n{\"title\":\"Zwei\",\"url\":\"https://example.org/2\"}\n",
          "{\"version\":1,\"items\":[\n{\"title\":\"Bad\",\"body\":[\"Eins\",\"Zwei\"]},\n{\"title\":\"Zwei\",\"entities\":{\"persons\":[\"Ada\"]}}]}",
          "id;title;body;date\n1;\"Bad; neu\";\"Zeile\nzwei \"\"Zitat\"\"\";24.2.2025\n2;Zwei;Text;\n",
          "id\ttitle\tbody\n1\t\"Bad\" neu\tText\n2\tZwei\t\"Zeile\nzwei\"\n",
          "<!DOCTYPE html><html><head><meta charset=utf-8><title>Bad - Blatt</title><script type=application/ld+json>"
              + "{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-02-24\",\"author\":[{\"name\":\"A\"}]}</script></head><body><nav><a href=/>Start</a></nav>"
              + "<article><h1>Bad</h1><p class=lead>Kurz.</p><p>Text &uuml;ber das Bad, das gebaut wird.</p></article></body></html>",
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss><channel><title>Blatt</title><item><title>Bad</title><guid>1</guid>"
              + "<pubDate>Thu, 27 Feb 2025 08:00:00 +0100</pubDate><content:encoded><![CDATA[<p>Text</p>]]></content:encoded></item></channel></rss>",
          "Lokales\nNeues Bad für Ulm\n2025-02-27\n\nDer Stadtrat hat entschieden.\n\nmore stories\nSee more");

  @TempDir Path folder;
  private final List<byte[]> seeds = new ArrayList<>();

  @BeforeEach
  void collectSeeds() throws IOException {
    for (String good : GOOD) {
      byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
      seeds.add(bytes);
      var packed = new ByteArrayOutputStream();
      try (var gzip = new GZIPOutputStream(packed)) {
        gzip.write(bytes);
      }
      seeds.add(packed.toByteArray());
    }
  }

  @Test
  void nothingThatIsReadEndsTheRun() throws IOException {
    fuzz(1, 1_000);
  }

  @Test
  @Tag("long")
  void nothingThatIsReadEndsALongRun() throws IOException {
    fuzz(System.nanoTime(), 150_000);
  }

  private void fuzz(long seed, int files) throws IOException {
    var random = new Random(seed);
    for (int i = 0; i < files; i++) {
      byte[] bytes =
          random.nextInt(10) == 0 ? randomBytes(random) : mutated(pick(seeds, random), random);
      Path file = Files.write(folder.resolve(pick(NAMES, random)), bytes);
      Loaded loaded = load(file, bytes, seed);
      assertThat(loaded.articles).allSatisfy(a -> assertThat(a.title() + a.body()).isNotBlank());
      assertThat(loaded.problems)
          .allSatisfy(p -> assertThat(p.toString()).doesNotContainPattern("\\p{Cc}"));
    }
  }

  private static Loaded load(Path file, byte[] bytes, long seed) throws IOException {
    try {
      return Loaded.from(file);
    } catch (RuntimeException | Error e) {
      throw new AssertionError(
          "seed " + seed + ", " + file.getFileName() + ": " + Arrays.toString(bytes), e);
    }
  }

  private static <T> T pick(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static byte[] randomBytes(Random random) {
    byte[] bytes = new byte[random.nextInt(300)];
    random.nextBytes(bytes);
    return bytes;
  }

  /** A good file with a few bytes changed, left out, doubled, or exchanged for telling ones. */
  private static byte[] mutated(byte[] good, Random random) {
    byte[] telling = "\"'{}[]<>&;,\\\n\t\u0000-!/=".getBytes(StandardCharsets.UTF_8);
    var bytes = new ByteArrayOutputStream();
    int rate = 1 + random.nextInt(60);
    int end = random.nextInt(5) == 0 ? random.nextInt(good.length) : good.length;
    for (int i = 0; i < end; i++) {
      int kind = random.nextInt(rate) == 0 ? random.nextInt(5) : 5;
      switch (kind) {
        case 0 -> bytes.write(random.nextInt(256));
        case 1 -> {}
        case 2 -> bytes.write(good, i, Math.min(good.length - i, random.nextInt(40)));
        case 3 -> bytes.write(telling[random.nextInt(telling.length)]);
        case 4 -> i += random.nextInt(20);
        default -> bytes.write(good[i]);
      }
    }
    return bytes.toByteArray();
  }
}
