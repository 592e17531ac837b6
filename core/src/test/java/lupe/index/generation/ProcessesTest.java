package lupe.index.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import lupe.index.IndexBusyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ProcessesTest {
  @TempDir private Path temporary;

  @Test
  void aWriterInAnotherProcessIsNamedAndItsLockEndsWithIt() throws Exception {
    IndexFolder folder = IndexFolder.at(temporary);
    try (Program holder = Program.start(Nightly.class, temporary, "hold", "-", 0, "sync")) {
      assertThat(holder.await("HOLDING")).isEqualTo("HOLDING 1");
      assertThatThrownBy(() -> folder.rebuild(Articles.PLAN))
          .isInstanceOf(IndexBusyException.class)
          .hasMessageMatching(".*pid [0-9]+ on .+ since 2.*Z.*")
          .hasMessageNotContaining("pid " + ProcessHandle.current().pid() + " ");
      holder.kill();
    }
    Articles.publish(folder, "blue", 3);
    assertThat(Articles.seen(folder)).isEqualTo("blue 3");
    assertThat(IndexFolderTest.names(temporary))
        .containsExactly("CURRENT", "gen-000001", "rebuild.lock");
  }

  @Test
  void aTerminatedWriterCleansUpAndLeavesTheLiveGenerationAlone() throws Exception {
    IndexFolder folder = IndexFolder.at(temporary);
    Articles.publish(folder, "blue", 3);
    try (Program nightly =
        Program.start(Nightly.class, temporary, "rebuild", "green", 1_000_000, "sync")) {
      nightly.await("WRITING");
      Thread.sleep(200);
      nightly.terminate();
      assertThat(nightly.exitCode()).isEqualTo(128 + 15);
    }
    assertThat(IndexFolderTest.names(temporary))
        .containsExactly("CURRENT", "gen-000001", "rebuild.lock");
    assertThat(Articles.seen(folder)).isEqualTo("blue 3");
  }

  @Test
  void oneOfTwoWritersIsRefusedAtOnce() throws Exception {
    try (Program holder = Program.start(Nightly.class, temporary, "hold", "-", 0, "sync");
        Program second = secondAfter(holder)) {
      assertThat(second.exitCode()).isEqualTo(Nightly.BUSY);
      assertThat(second.errors()).contains("another writer is at work (pid ");
    }
  }

  private Program secondAfter(Program holder) throws IOException {
    holder.await("HOLDING");
    return Program.start(Nightly.class, temporary, "rebuild", "green", 10, "sync");
  }
}
