package lupe.index.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {
  private static final int FLIPS_A_FILE = 25;

  @TempDir private Path temporary;
  private IndexFolder folder;
  private List<Path> files;

  @BeforeEach
  void publishTwo() throws IOException {
    folder = IndexFolder.at(temporary);
    Articles.publish(folder, "blue", 30);
    try (GenerationBuild build = folder.update(Articles.PLAN)) {
      Articles.write(build, "blue", 20, 40);
      Files.writeString(build.folder().resolve("suggest.bin"), "Militärhaushalt");
      build.seal(Contents.ofArticles(40), SampleCheck.NONE, PublicationGate.open());
      build.publish();
    }
    try (Stream<Path> generation = Files.list(temporary.resolve("gen-000002"))) {
      files = new ArrayList<>(generation.sorted().toList());
    }
    files.add(temporary.resolve("CURRENT"));
  }

  @Test
  void whatIsWholePasses() throws IOException {
    Verification verification = folder.verify(true);
    assertThat(verification.damages()).isEmpty();
    assertThat(verification.notes()).isEmpty();
    assertThat(verification.files()).isEqualTo(files.size() - 2);
    assertThat(verification.generation()).isEqualTo("gen-000002");
  }

  @Test
  void everyFlippedBitInEveryFileIsFound() throws IOException {
    Random random = new Random(17);
    int flips = 0;
    for (Path file : files) {
      long bits = Files.size(file) * Byte.SIZE;
      for (int i = 0; i < FLIPS_A_FILE; i++, flips++) {
        long bit = random.nextLong(bits);
        Flips.flip(file, bit);
        assertThat(folder.verify(false).passed()).as("%s bit %d", file, bit).isFalse();
        Flips.flip(file, bit);
      }
    }
    System.out.println("bit flips: " + flips + " in " + files.size() + " files, all found");
    assertThat(flips).isGreaterThanOrEqualTo(500);
    assertThat(folder.verify(false).passed()).isTrue();
  }

  @Test
  void everyTruncatedFileIsFound() throws IOException {
    Random random = new Random(18);
    for (Path file : files) {
      byte[] whole = Files.readAllBytes(file);
      for (int length : new int[] {0, random.nextInt(whole.length), whole.length - 1}) {
        Files.write(file, Arrays.copyOf(whole, length));
        assertThat(folder.verify(false).passed()).as("%s cut to %d", file, length).isFalse();
      }
      Files.write(file, whole);
    }
    assertThat(folder.verify(true).passed()).isTrue();
  }

  @Test
  void everyMissingFileIsFound() throws IOException {
    for (Path file : files.subList(0, files.size() - 1)) {
      byte[] whole = Files.readAllBytes(file);
      Files.delete(file);
      assertThat(folder.verify(false).damages()).singleElement().asString().contains("missing");
      Files.write(file, whole);
    }
  }

  @Test
  void filesThatDoNotBelongThereAreNoted() throws IOException {
    Files.writeString(temporary.resolve("gen-000002/.DS_Store"), "");
    Verification verification = folder.verify(false);
    assertThat(verification.passed()).isTrue();
    assertThat(verification.notes()).containsExactly(".DS_Store: not in the manifest");
  }

  @Test
  void theReceiptOfAnotherGenerationIsFound() throws IOException {
    Files.copy(
        temporary.resolve("gen-000001/manifest.json"),
        temporary.resolve("gen-000002/manifest.json"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(folder.verify(false).damages())
        .singleElement()
        .asString()
        .contains("belongs to gen-000001");
  }
}
