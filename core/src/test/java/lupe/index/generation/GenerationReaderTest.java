package lupe.index.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import lupe.index.IndexCorruptException;
import lupe.index.IndexMissingException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class GenerationReaderTest {
  private static final int THREADS = 8;
  private static final int SWITCHES = 60;

  @TempDir private Path temporary;
  private IndexFolder folder;

  @BeforeEach
  void publishOne() throws IOException {
    folder = IndexFolder.at(temporary);
    Articles.publish(folder, "e0", 20);
  }

  /** What a program makes of a generation; counts how many are open. */
  private record View(DirectoryReader reader, AtomicInteger open) implements AutoCloseable {
    View {
      open.incrementAndGet();
    }

    @Override
    public void close() {
      open.decrementAndGet();
    }
  }

  @Test
  @Timeout(120)
  void searchesGoOnAcrossSwitches() throws Exception {
    AtomicInteger open = new AtomicInteger();
    AtomicBoolean done = new AtomicBoolean();
    AtomicLong searches = new AtomicLong();
    Set<String> editions = ConcurrentHashMap.newKeySet();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var generations =
            GenerationReader.open(
                folder, Articles.FINGERPRINT, (reader, generation) -> new View(reader, open))) {
      generations.refreshEvery(Duration.ofMillis(5));
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        running.add(
            threads.submit(() -> {
              while (!done.get()) {
                try (var lease = generations.acquire()) {
                  editions.add(Articles.seen(lease.view().reader()));
                }
                searches.incrementAndGet();
              }
              return null;
            }));
      }
      for (int i = 1; i <= SWITCHES; i++) {
        if (i % 10 == 0) {
          folder.rollback();
        } else {
          Articles.publish(folder, "e" + i, 20 + i % 7);
        }
      }
      generations.refresh();
      done.set(true);
      for (Future<?> thread : running) {
        thread.get();
      }
      assertThat(open).hasValue(1);
    }
    assertThat(open).hasValue(0);
    assertThat(filesInUse()).isEmpty();
    assertThat(searches.get()).isGreaterThan(SWITCHES);
    assertThat(editions).hasSizeGreaterThan(5);
  }

  @Test
  @Timeout(120)
  void aFreshReaderFindsTheLiveGenerationWhileItIsReplacedAndPruned() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    AtomicLong opened = new AtomicLong();
    try (var threads = Executors.newFixedThreadPool(2)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        running.add(
            threads.submit(() -> {
              while (!done.get()) {
                Articles.seen(folder);
                opened.incrementAndGet();
              }
              return null;
            }));
      }
      for (int i = 1; i <= SWITCHES / 3; i++) {
        Articles.publish(folder, Articles.PLAN.withKeep(1), "e" + i, 20);
      }
      done.set(true);
      for (Future<?> thread : running) {
        thread.get();
      }
    }
    assertThat(opened.get()).isGreaterThan(SWITCHES);
    assertThat(IndexFolderTest.names(temporary)).hasSize(3);
  }

  /** Files of the index that this process has mapped; empty where the system does not tell. */
  private List<String> filesInUse() throws IOException {
    Path maps = Path.of("/proc/self/maps");
    return Files.isReadable(maps)
        ? Files.readAllLines(maps).stream()
            .filter(line -> line.contains(temporary.toString()))
            .toList()
        : List.of();
  }

  @Test
  void anyGenerationThatIsKeptCanBeOpened() throws IOException {
    Articles.publish(folder, "e1", 10);
    try (var lease = openOne(1)) {
      assertThat(Articles.seen(lease.view())).isEqualTo("e0 20");
      folder.prune(1);
      assertThat(Articles.seen(lease.view())).isEqualTo("e0 20");
    }
    assertThatThrownBy(() -> openOne(1))
        .isInstanceOf(IndexMissingException.class)
        .hasMessageContaining("gen-000001 is not kept");
    Files.delete(temporary.resolve("gen-000002/_0.fdt"));
    assertThatThrownBy(() -> openOne(2)).isInstanceOf(IndexCorruptException.class);
  }

  private GenerationReader.Lease<DirectoryReader> openOne(long number) throws IOException {
    return GenerationReader.openOne(
        folder, number, Articles.FINGERPRINT, (reader, generation) -> reader);
  }

  @Test
  void whatIsClosedStaysClosed() throws IOException {
    var generations = Articles.open(folder);
    var lease = generations.acquire();
    generations.close();
    generations.close();
    assertThat(Articles.seen(lease.view())).isEqualTo("e0 20");
    DirectoryReader reader = lease.view();
    lease.close();
    lease.close();
    assertThat(reader.getRefCount()).isZero();
    assertThatThrownBy(generations::acquire).isInstanceOf(AlreadyClosedException.class);
    assertThatThrownBy(generations::refresh).isInstanceOf(AlreadyClosedException.class);
    assertThatThrownBy(lease::view).isInstanceOf(AlreadyClosedException.class);
  }

  @Test
  void aDamagedNewGenerationDoesNotDisturbTheOld() throws IOException {
    try (var generations = Articles.open(folder)) {
      Articles.publish(folder, "e1", 10);
      Files.delete(temporary.resolve("gen-000002/_0.fdt"));
      assertThatThrownBy(generations::refresh)
          .isInstanceOf(IndexCorruptException.class)
          .hasMessageContaining("rollback");
      assertThat(Articles.seen(generations)).isEqualTo("e0 20");
      folder.rollback();
      assertThat(generations.refresh()).isFalse();
      Articles.publish(folder, "e2", 10);
      assertThat(generations.refresh()).isTrue();
    }
  }

  @Test
  void anIndexThatIsDeletedUnderAReaderStaysReadable() throws IOException {
    try (var generations = Articles.open(folder)) {
      for (String name : IndexFolderTest.names(temporary.resolve("gen-000001"))) {
        Files.delete(temporary.resolve("gen-000001").resolve(name));
      }
      Files.delete(temporary.resolve("gen-000001"));
      Files.delete(temporary.resolve("CURRENT"));
      assertThat(Articles.seen(generations)).isEqualTo("e0 20");
      assertThatThrownBy(generations::refresh).isInstanceOf(IndexMissingException.class);
    }
  }

  @Test
  void aMissingGenerationIsNotMade() throws IOException {
    Articles.publish(folder, "e1", 10);
    for (String name : IndexFolderTest.names(temporary.resolve("gen-000002"))) {
      Files.delete(temporary.resolve("gen-000002").resolve(name));
    }
    Files.delete(temporary.resolve("gen-000002"));
    assertThatThrownBy(() -> Articles.open(folder)).isInstanceOf(IndexCorruptException.class);
    assertThat(temporary.resolve("gen-000002")).doesNotExist();
  }
}
