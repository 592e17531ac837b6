package lupe.index.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lupe.index.DiskFullException;
import org.apache.lucene.util.Constants;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full, files that may not grow, folders that may not be written to. */
@Tag("long")
class RoomTest {
  @TempDir private Path temporary;

  @Test
  void aDiskThatRunsFullLeavesTheLiveGenerationAndNoDebris() throws Exception {
    try (Mounted disk = Mounted.memory(temporary.resolve("disk"), 6)) {
      IndexFolder folder = IndexFolder.at(disk.folder().resolve("index"));
      Articles.publish(folder, "blue", 10);
      long free = disk.folder().toFile().getUsableSpace();
      try (var reader = Articles.open(folder)) {
        for (int i = 0; i < 3; i++) {
          assertThatThrownBy(() -> Articles.publish(folder, "green", 500_000))
              .isInstanceOf(DiskFullException.class)
              .hasMessageContaining(folder.path().toString())
              .hasMessageContaining("MiB free");
        }
        assertThat(Articles.seen(reader)).isEqualTo("blue 10");
      }
      assertThat(Articles.seen(folder)).isEqualTo("blue 10");
      assertThat(disk.folder().toFile().getUsableSpace()).isBetween(free - 8192, free + 8192);
      assertThat(IndexFolderTest.names(folder.path()))
          .containsExactly("CURRENT", "gen-000001", "rebuild.lock");
      Articles.publish(folder, "green", 20);
      assertThat(Articles.seen(folder)).isEqualTo("green 20");
    }
  }

  @Test
  void whatCannotFitIsNotBegun() throws Exception {
    try (Mounted disk = Mounted.memory(temporary.resolve("disk"), 6)) {
      IndexFolder folder = IndexFolder.at(disk.folder().resolve("index"));
      assertThatThrownBy(() -> folder.rebuild(Articles.PLAN.withInputBytes(5 << 20)))
          .isInstanceOf(DiskFullException.class)
          .hasMessageContaining("about 13 MiB needed");
    }
  }

  @Test
  void filesThatMayNotGrowFailTheBuildWithoutStackTraces() throws Exception {
    Assumptions.assumeFalse(Constants.WINDOWS, "ulimit");
    IndexFolder folder = IndexFolder.at(temporary.resolve("index"));
    Articles.publish(folder, "blue", 10);
    List<String> limited = List.of("bash", "-c", "ulimit -f 200; exec \"$@\"", "limited");
    try (Program nightly =
        Program.start(limited, Nightly.class, folder.path(), "rebuild", "green", 500_000, "sync")) {
      assertThat(nightly.exitCode()).isEqualTo(Nightly.FAILED);
      assertThat(nightly.errors()).contains("DiskFullException").doesNotContain("\tat ");
    }
    assertThat(Articles.seen(folder)).isEqualTo("blue 10");
    assertThat(IndexFolderTest.names(folder.path()))
        .containsExactly("CURRENT", "gen-000001", "rebuild.lock");
  }

  @Test
  void aReadOnlyFolderIsSearchedAndNotWritten() throws Exception {
    IndexFolder folder = IndexFolder.at(temporary.resolve("index"));
    Articles.publish(folder, "blue", 10);
    try (Mounted view = Mounted.readOnly(folder.path(), temporary.resolve("view"))) {
      IndexFolder readOnly = IndexFolder.at(view.folder());
      assertThat(Articles.seen(readOnly)).isEqualTo("blue 10");
      assertThat(readOnly.verify(true).damages()).isEmpty();
      assertThatIOException()
          .isThrownBy(() -> Articles.publish(readOnly, "green", 5))
          .withMessageContaining("Read-only");
      assertThatIOException().isThrownBy(() -> readOnly.prune(1));
    }
  }

  @Test
  void anUpdateNeedsRoomForItsNewFilesOnly() throws IOException {
    IndexFolder folder = IndexFolder.at(temporary.resolve("index"));
    Articles.publish(folder, "blue", 20_000);
    Manifest first = folder.current().orElseThrow().readableManifest();
    Articles.add(folder, "blue", 20_000, 20_010);
    Manifest updated = folder.current().orElseThrow().readableManifest();
    long shared =
        updated.files().entrySet().stream()
            .filter(file -> file.getValue().equals(first.files().get(file.getKey())))
            .mapToLong(file -> file.getValue().length())
            .sum();
    assertThat(updated.bytes() - shared).isLessThan(updated.bytes() / 20);
  }
}
