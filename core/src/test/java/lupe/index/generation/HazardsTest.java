package lupe.index.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import lupe.index.IndexCorruptException;
import org.apache.lucene.index.DirectoryReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What else can happen to an index: interruptions, other programs, clocks. */
class HazardsTest {
  @TempDir private Path temporary;
  private IndexFolder folder;

  @BeforeEach
  void publishOne() throws IOException {
    folder = IndexFolder.at(temporary);
    Articles.publish(folder, "blue", 200);
  }

  @Test
  void anInterruptedWriterFailsAndTheNextOneWorks() throws IOException {
    assertThatIOException()
        .isThrownBy(() -> {
          try (GenerationBuild build = folder.rebuild(Articles.PLAN)) {
            Thread.currentThread().interrupt();
            Articles.write(build, "green", 0, 20);
            build.seal(Contents.ofArticles(20), SampleCheck.NONE, PublicationGate.open());
            build.publish();
          }
        });
    assertThat(Thread.interrupted()).isTrue();
    assertThat(Articles.seen(folder)).isEqualTo("blue 200");
    Articles.publish(folder, "green", 20);
    assertThat(Articles.seen(folder)).isEqualTo("green 20");
  }

  @Test
  void anInterruptedSearchHarmsNoOther() throws Exception {
    try (var reader = Articles.open(folder)) {
      AtomicReference<Object> outcome = new AtomicReference<>();
      Thread searcher =
          new Thread(() -> {
            Thread.currentThread().interrupt();
            try {
              outcome.set(Articles.seen(reader));
            } catch (IOException e) {
              outcome.set(e);
            }
          });
      searcher.start();
      searcher.join();
      assertThat(outcome.get()).isEqualTo("blue 200");
      assertThat(Articles.seen(reader)).isEqualTo("blue 200");
    }
  }

  @Test
  void everyTruncatedOrMissingFileIsNoticedWhenItIsOpened() throws IOException {
    int damages = 0;
    for (Path file : filesOf("gen-000001")) {
      byte[] whole = Files.readAllBytes(file);
      for (int length : new int[] {0, whole.length / 2, whole.length - 1}) {
        Files.write(file, Arrays.copyOf(whole, length));
        assertDamaged(file + " cut to " + length);
        damages++;
      }
      Files.delete(file);
      assertDamaged(file + " deleted");
      damages++;
      Files.write(file, whole);
    }
    assertThat(damages).isGreaterThan(40);
    assertThat(Articles.seen(folder)).isEqualTo("blue 200");
  }

  private void assertDamaged(String damage) {
    assertThatThrownBy(() -> Articles.open(folder).close())
        .as(damage)
        .isInstanceOf(IndexCorruptException.class);
  }

  @Test
  void aFileThatIsCutUnderAReaderEndsNoProcessAndTheNextGenerationIsSound() throws IOException {
    try (var reader = Articles.open(folder)) {
      for (Path file : filesOf("gen-000001")) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.truncate(0);
        }
      }
      assertThatThrownBy(() -> readAll(reader)).isInstanceOf(InternalError.class);
      Articles.publish(folder, "green", 20);
      assertThat(reader.refresh()).isTrue();
      assertThat(Articles.seen(reader)).isEqualTo("green 20");
    }
  }

  private static void readAll(GenerationReader<DirectoryReader> generations) throws IOException {
    try (var lease = generations.acquire()) {
      DirectoryReader reader = lease.view();
      for (int i = 0; i < reader.maxDoc(); i++) reader.storedFields().document(i);
    }
  }

  @Test
  void clocksDecideNothing() throws IOException {
    Instant future = Instant.parse("2100-01-01T00:00:00Z");
    Instant past = Instant.parse("1980-01-01T00:00:00Z");
    date("gen-000001", future);
    Articles.publish(folder, "green", 20);
    date("gen-000002", past);
    assertThat(Articles.seen(folder)).isEqualTo("green 20");
    Articles.publish(folder, "red", 30);
    assertThat(Articles.seen(folder)).isEqualTo("red 30");
    assertThat(IndexFolderTest.names(temporary))
        .containsExactly("CURRENT", "gen-000002", "gen-000003", "rebuild.lock");
    assertThat(folder.rollback().name()).isEqualTo("gen-000002");
  }

  private void date(String generation, Instant time) throws IOException {
    for (Path file : filesOf(generation)) Files.setLastModifiedTime(file, FileTime.from(time));
    Files.setLastModifiedTime(temporary.resolve(generation), FileTime.from(time));
  }

  private List<Path> filesOf(String generation) throws IOException {
    try (Stream<Path> files = Files.list(temporary.resolve(generation))) {
      return files.sorted().toList();
    }
  }
}
