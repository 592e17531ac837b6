package lupe.index.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import lupe.index.DiskFullException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every change of the disk fails once, in every kind of work. */
class FaultsTest {
  @TempDir private Path temporary;
  private Path template;

  @BeforeEach
  void publishTwo() throws IOException {
    template = temporary.resolve("template");
    IndexFolder folder = IndexFolder.at(template, WatchedFiles.unsynced());
    Articles.publish(folder, "old", 8);
    Articles.publish(folder, "blue", 10);
  }

  /** Fails at the n-th change; later ones succeed or fail. */
  static final class Faulty extends WatchedFiles {
    private final int failing;
    private final boolean forever;
    private int changes;

    Faulty(int failing, boolean forever) {
      this.failing = failing;
      this.forever = forever;
    }

    @Override
    synchronized void before(Kind kind, Path file) throws IOException {
      if (forever && kind == Kind.DELETE) {
        return; // Also on a full disk.
      }
      changes++;
      if (changes == failing || forever && changes > failing) {
        throw new FileSystemException(
            file.toString(), null, forever ? "No space left on device" : "Input/output error");
      }
    }

    boolean happened() {
      return changes >= failing;
    }
  }

  /** What is done while the disk fails: what is seen before, and after. */
  private enum Work {
    REBUILD("blue 10", "green 12") {
      @Override
      void run(IndexFolder folder) throws IOException {
        Articles.publish(folder, "green", 12);
      }
    },
    UPDATE("blue 10", "blue 12") {
      @Override
      void run(IndexFolder folder) throws IOException {
        Articles.add(folder, "blue", 5, 12);
      }
    },
    DELETE("blue 10", "blue 9") {
      @Override
      void run(IndexFolder folder) throws IOException {
        folder.delete(List.of("a3"), DeletionTest.EDITOR);
      }
    },
    ROLLBACK("blue 10", "old 8") {
      @Override
      void run(IndexFolder folder) throws IOException {
        folder.rollback();
      }
    };

    private final String before;
    private final String after;

    Work(String before, String after) {
      this.before = before;
      this.after = after;
    }

    abstract void run(IndexFolder folder) throws IOException;
  }

  @ParameterizedTest
  @EnumSource(names = {"REBUILD", "ROLLBACK"})
  void afterAnyFailureACompleteGenerationIsLive(Work work) throws IOException {
    failAtEveryChange(work, false);
  }

  @Test
  void onAFullDiskTheOldGenerationStaysLive() throws IOException {
    failAtEveryChange(Work.ROLLBACK, true);
  }

  @ParameterizedTest
  @Tag("long")
  @EnumSource(names = {"REBUILD", "UPDATE", "DELETE"})
  void theSameHoldsForAllKindsOfWork(Work work) throws IOException {
    if (work != Work.REBUILD) {
      failAtEveryChange(work, false);
    }
    failAtEveryChange(work, true);
  }

  private void failAtEveryChange(Work work, boolean forever) throws IOException {
    int n = 1;
    while (sweep(work, n, forever)) {
      n++;
    }
    System.out.println(
        "faults: "
            + work
            + (forever ? ", disk full from each of " : ", each of ")
            + (n - 1)
            + " changes");
    assertThat(n).isGreaterThan(4);
  }

  /** Whether the n-th change was reached. */
  private boolean sweep(Work work, int n, boolean forever) throws IOException {
    Path index = temporary.resolve(work + "-" + n + "-" + forever);
    Copies.copy(template, index);
    IndexFolder sound = IndexFolder.at(index, WatchedFiles.unsynced());
    Faulty disk = new Faulty(n, forever);
    boolean succeeded = false;
    try (var reader = Articles.open(sound)) {
      try {
        work.run(IndexFolder.at(index, disk));
        succeeded = true;
      } catch (DiskFullException e) {
        assertThat(forever).isTrue();
      } catch (IOException e) {
        assertThat(e).hasMessageNotContaining("null");
      }
      assertThat(Articles.seen(reader)).isEqualTo(work.before);
      if (succeeded) {
        assertThat(Articles.seen(sound)).isEqualTo(work.after);
      } else {
        assertThat(Articles.seen(sound)).as("fault %d", n).isIn(work.before, work.after);
      }
    }
    for (GenerationInfo generation : sound.generations()) {
      assertThat(sound.verify(generation.number(), false).damages()).isEmpty();
    }
    Articles.publish(sound, "next", 3);
    assertThat(Articles.seen(sound)).isEqualTo("next 3");
    assertThat(IndexFolderTest.names(index))
        .as("no leftovers after the next writer")
        .hasSize(2 + sound.generations().size());
    return disk.happened();
  }
}
