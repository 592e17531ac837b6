package lupe.index.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lupe.index.IndexBusyException;
import lupe.index.IndexMismatchException;
import lupe.index.IndexMissingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {
  @TempDir private Path temporary;

  @Test
  void aPublishedGenerationIsLive() throws IOException {
    IndexFolder folder = IndexFolder.at(temporary.resolve("index"));
    Articles.publish(folder, "blue", 10);
    assertThat(Articles.seen(folder)).isEqualTo("blue 10");
    assertThat(folder.current().orElseThrow().readableManifest().contents().articles())
        .isEqualTo(10);
    assertThat(Files.readString(folder.path().resolve("CURRENT"))).startsWith("gen-000001\n");
  }

  @Test
  void twoGenerationsAreKept() throws IOException {
    IndexFolder folder = IndexFolder.at(temporary);
    for (String edition : List.of("blue", "green", "red")) {
      Articles.publish(folder, edition, 10);
    }
    assertThat(folder.generations()).extracting(GenerationInfo::number).containsExactly(3L, 2L);
    assertThat(names(temporary))
        .containsExactly("CURRENT", "gen-000002", "gen-000003", "rebuild.lock");
    assertThat(Articles.seen(folder)).isEqualTo("red 10");
  }

  @Test
  void anUpdateKeepsTheArticlesOfTheLiveGeneration() throws IOException {
    IndexFolder folder = IndexFolder.at(temporary);
    Articles.publish(folder, "blue", 10);
    GenerationInfo updated = Articles.add(folder, "blue", 8, 15);
    assertThat(Articles.seen(folder)).isEqualTo("blue 15");
    assertThat(updated.readableManifest().basedOn()).isEqualTo(1);
  }

  @Test
  void anUpdateOfNothingIsABuild() throws IOException {
    IndexFolder folder = IndexFolder.at(temporary.resolve("a/b"));
    Articles.add(folder, "blue", 0, 3);
    assertThat(Articles.seen(folder)).isEqualTo("blue 3");
  }

  @Test
  void aBuildThatIsClosedLeavesNothing() throws IOException {
    IndexFolder folder = IndexFolder.at(temporary);
    Articles.publish(folder, "blue", 10);
    try (GenerationBuild build = folder.rebuild(Articles.PLAN)) {
      Articles.write(build, "green", 0, 5);
      build.seal(Contents.ofArticles(5), SampleCheck.NONE, PublicationGate.open());
    }
    assertThat(names(temporary)).containsExactly("CURRENT", "gen-000001", "rebuild.lock");
    assertThat(Articles.seen(folder)).isEqualTo("blue 10");
  }

  @Test
  void aSecondWriterIsToldWhoTheFirstIs() throws IOException {
    IndexFolder folder = IndexFolder.at(temporary);
    try (GenerationBuild build = folder.rebuild(Articles.PLAN)) {
      assertThat(build.number()).isEqualTo(1);
      assertThatThrownBy(() -> IndexFolder.at(temporary).update(Articles.PLAN))
          .isInstanceOf(IndexBusyException.class)
          .hasMessageContaining("pid " + ProcessHandle.current().pid());
    }
    Articles.publish(folder, "blue", 1);
  }

  @Test
  void readingCreatesNothing() {
    Path nowhere = temporary.resolve("nowhere");
    IndexFolder folder = IndexFolder.at(nowhere);
    assertThatThrownBy(() -> Articles.open(folder)).isInstanceOf(IndexMissingException.class);
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void anotherFingerprintIsRefusedBeforeOpening() throws IOException {
    IndexFolder folder = IndexFolder.at(temporary);
    Articles.publish(folder, "blue", 1);
    assertThatThrownBy(() -> GenerationReader.open(folder, "other", (reader, generation) -> reader))
        .isInstanceOf(IndexMismatchException.class)
        .hasMessageContaining("other")
        .hasMessageContaining(Articles.FINGERPRINT);
    assertThatThrownBy(() -> folder.update(BuildPlan.of("other")))
        .isInstanceOf(IndexMismatchException.class);
  }

  @Test
  void aReaderFollowsASwitchAndFinishesOnTheOld() throws IOException {
    IndexFolder folder = IndexFolder.at(temporary);
    Articles.publish(folder, "blue", 10);
    try (var generations = Articles.open(folder)) {
      var old = generations.acquire();
      Articles.publish(folder, "green", 5);
      Articles.publish(folder, "red", 7);
      assertThat(Articles.seen(generations)).isEqualTo("blue 10");
      assertThat(generations.refresh()).isTrue();
      assertThat(generations.refresh()).isFalse();
      assertThat(Articles.seen(generations)).isEqualTo("red 7");
      assertThat(Articles.seen(old.view())).isEqualTo("blue 10");
      old.close();
    }
  }

  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
