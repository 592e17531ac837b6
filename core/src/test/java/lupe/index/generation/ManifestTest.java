package lupe.index.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ManifestTest {
  private static final Manifest MANIFEST =
      new Manifest(
          new Manifest.Header(1, "0.1.0", "10.6.0", "felder-1 \"wörter\" \u2028"),
          7,
          6,
          Instant.parse("2025-02-24T03:00:00Z"),
          Duration.ofMillis(61_234),
          Contents.ofArticles(1000)
              .withCounts(
                  1000, Map.of("2025-01", 600L, "2025-02", 400L), Map.of("taz", 999L, "", 1L))
              .withInput("archiv/2025.jsonl", 5_000_000_000L, 3, 4)
              .withExtra(Map.of("suggestions", "suggest.bin")),
          new GateReport(
              List.of(new GateFigure("articles", 1000, 980, true, "1000 articles")), true),
          new TreeMap<>(
              Map.of(
                  "_0.cfs", new Checksum(5_000_000_000L, 0xfedcba98),
                  "suggest.bin", new Checksum(0, 0))));

  @Test
  void itComesBackAsItWasWritten() throws IOException {
    assertThat(ManifestReader.decode(ManifestWriter.encode(MANIFEST))).isEqualTo(MANIFEST);
  }

  @Test
  void itsHeadIsThatOfTheWholeWithAndWithoutEscapes() throws IOException {
    for (String fingerprint : List.of("felder-1", "", "a,\n\"b\\", "wörter, \"x\": 1,", "\u0001")) {
      Manifest.Header header = new Manifest.Header(1, "0.1.0", "10.6.0", fingerprint);
      byte[] bytes = ManifestWriter.encode(withHeader(header));
      assertThat(ManifestHead.decode(bytes)).isEqualTo(new ManifestHead(header, 7));
    }
  }

  @Test
  void everyFlippedBitIsNoticedByItsHeadToo() throws IOException {
    byte[] bytes = ManifestWriter.encode(MANIFEST);
    for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
      byte[] flipped = bytes.clone();
      flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      assertThatIOException().isThrownBy(() -> ManifestHead.decode(flipped));
    }
  }

  private static Manifest withHeader(Manifest.Header header) {
    return new Manifest(
        header,
        MANIFEST.number(),
        MANIFEST.basedOn(),
        MANIFEST.created(),
        MANIFEST.took(),
        MANIFEST.contents(),
        MANIFEST.gate(),
        MANIFEST.files());
  }

  @Test
  void itIsJsonThatPeopleCanRead() throws IOException {
    assertThat(new String(ManifestWriter.encode(MANIFEST), StandardCharsets.UTF_8))
        .startsWith("{\n  \"schema\": 1,\n  \"lupe\": \"0.1.0\",\n")
        .contains("\"2025-01\": 600,\n", "\"crc32c\": \"fedcba98\"")
        .matches("(?s).*,\n  \"crc32c\": \"[0-9a-f]{8}\"\n}\n");
  }

  @Test
  void everyFlippedBitIsNoticed() throws IOException {
    byte[] bytes = ManifestWriter.encode(MANIFEST);
    for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
      byte[] flipped = bytes.clone();
      flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      assertThatIOException().as("bit %d", bit).isThrownBy(() -> ManifestReader.decode(flipped));
    }
  }

  @Test
  void everyTruncationIsNoticed() throws IOException {
    byte[] bytes = ManifestWriter.encode(MANIFEST);
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatIOException().isThrownBy(() -> ManifestReader.decode(cut));
    }
  }
}
