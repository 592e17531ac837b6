package lupe.index.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import lupe.index.IndexCorruptException;
import lupe.index.IndexMismatchException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CompatibilityTest {
  @TempDir private Path temporary;

  @ParameterizedTest
  @CsvSource({
    "1, 11.0.0, test-1, Lucene 11.0.0",
    "1, 10.99.0, test-1, Lucene 10.99.0",
    "1, next, test-1, Lucene next",
    "2, 10.6.0, test-1, manifest 2",
    "1, 10.6.0, test-2, test-2",
  })
  void whatAnotherProgramMadeIsRefusedByItsReceiptAndCanBeReplaced(
      int schema, String lucene, String fingerprint, String named) throws IOException {
    IndexFolder folder = IndexFolder.at(temporary);
    Articles.publish(folder, "blue", 5);
    Path generation = temporary.resolve("gen-000001");
    rewrite(generation, new Manifest.Header(schema, "9.9", lucene, fingerprint));
    Files.delete(generation.resolve("_0.fdt")); // Lucene's files are not even looked at.

    assertThatThrownBy(() -> Articles.open(folder))
        .isInstanceOf(IndexMismatchException.class)
        .hasMessageContaining(named)
        .hasMessageContaining("lupe rebuild");
    assertThatThrownBy(() -> folder.update(Articles.PLAN))
        .isInstanceOf(IndexMismatchException.class);
    Articles.publish(folder, "green", 5);
    assertThat(Articles.seen(folder)).isEqualTo("green 5");
  }

  private static void rewrite(Path generation, Manifest.Header header) throws IOException {
    Path file = generation.resolve(Manifest.FILE);
    Manifest old = ManifestReader.decode(Files.readAllBytes(file));
    Manifest changed =
        new Manifest(
            header,
            old.number(),
            old.basedOn(),
            old.created(),
            old.took(),
            old.contents(),
            old.gate(),
            old.files());
    Files.write(file, ManifestWriter.encode(changed));
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new CorruptIndexException("bad", "file"), IndexCorruptException.class),
        Arguments.of(new NoSuchFileException("_0.fdt"), IndexCorruptException.class),
        Arguments.of(new EOFException("short"), IndexCorruptException.class),
        Arguments.of(new ArrayIndexOutOfBoundsException(-3), IndexCorruptException.class),
        Arguments.of(
            new IndexFormatTooOldException("file", "made by Lucene 8"),
            IndexMismatchException.class),
        Arguments.of(
            new IndexFormatTooNewException("file", 12, 9, 10), IndexMismatchException.class),
        Arguments.of(
            new IllegalArgumentException(
                "An SPI class of type org.apache.lucene.codecs.Codec with name 'Lucene99' does"
                    + " not exist."),
            IndexMismatchException.class),
        Arguments.of(new AccessDeniedException("_0.fdt"), AccessDeniedException.class));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void damageForeignFormatsAndOtherFailuresAreToldApart(
      Exception failure, Class<? extends IOException> told) {
    IOException explained = Damage.explain(temporary, temporary.resolve("gen-000001"), failure);
    assertThat(explained).isInstanceOf(told).isInstanceOf(IOException.class);
    assertThat(explained == failure || explained.getCause() == failure).isTrue();
  }

  @Test
  void theVersionsOfAReceiptAreThoseInUse() throws IOException {
    IndexFolder folder = IndexFolder.at(temporary);
    Articles.publish(folder, "blue", 5);
    Manifest.Header header = folder.current().orElseThrow().readableManifest().header();
    assertThat(header.lucene()).startsWith("10.");
    assertThat(header.fingerprint()).isEqualTo(Articles.FINGERPRINT);
  }
}
