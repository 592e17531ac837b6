package lupe.index.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lupe.index.IndexCorruptException;
import lupe.index.IndexMissingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollbackTest {
  @TempDir private Path temporary;
  private IndexFolder folder;

  @BeforeEach
  void publishThree() throws IOException {
    folder = IndexFolder.at(temporary);
    BuildPlan plan = Articles.PLAN.withKeep(3);
    Articles.publish(folder, plan, "blue", 10);
    Articles.publish(folder, plan, "green", 11);
    Articles.publish(folder, plan, "red", 12);
  }

  @Test
  void theOneBeforeGoesLiveAndTheLiveOneIsWithdrawn() throws IOException {
    assertThat(folder.rollback().name()).isEqualTo("gen-000002");
    assertThat(Articles.seen(folder)).isEqualTo("green 11");
    assertThat(folder.generations())
        .extracting(GenerationInfo::state)
        .containsExactly(GenerationState.LIVE, GenerationState.KEPT, GenerationState.WITHDRAWN);
  }

  @Test
  void aSecondRollbackGoesFurtherBackAndAThirdFails() throws IOException {
    folder.rollback();
    folder.rollback();
    assertThat(Articles.seen(folder)).isEqualTo("blue 10");
    assertThatThrownBy(folder::rollback)
        .isInstanceOf(IndexMissingException.class)
        .hasMessageContaining("no earlier generation is kept");
  }

  @Test
  void aWithdrawnGenerationCanGoLiveAgain() throws IOException {
    folder.rollback();
    folder.rollback(3);
    assertThat(Articles.seen(folder)).isEqualTo("red 12");
    folder.rollback(3);
    assertThat(folder.generations()).hasSize(3);
  }

  @Test
  void aReaderFollowsARollback() throws IOException {
    try (var generations = Articles.open(folder)) {
      folder.rollback();
      assertThat(generations.refresh()).isTrue();
      assertThat(Articles.seen(generations)).isEqualTo("green 11");
    }
  }

  @Test
  void aDamagedGenerationIsPassedOver() throws IOException {
    Flips.flip(temporary.resolve("gen-000002/_0.fdt"), 900);
    assertThatThrownBy(() -> folder.rollback(2)).isInstanceOf(IndexCorruptException.class);
    assertThat(Articles.seen(folder)).isEqualTo("red 12");
    assertThat(folder.rollback().number()).isEqualTo(1);
  }

  @Test
  void numbersAreNeverUsedAgain() throws IOException {
    folder.rollback();
    folder.prune(1);
    assertThat(IndexFolderTest.names(temporary))
        .containsExactly("CURRENT", "gen-000002", "rebuild.lock");
    assertThat(Articles.publish(folder, "yellow", 5).number()).isEqualTo(4);
  }

  @Test
  void whatIsPrunedIsTold() throws IOException {
    assertThat(folder.prune(2)).extracting(GenerationInfo::number).containsExactly(1L);
    assertThat(folder.prune(2)).isEmpty();
    assertThat(folder.prune(1)).extracting(GenerationInfo::number).containsExactly(2L);
    assertThat(Articles.seen(folder)).isEqualTo("red 12");
    assertThatThrownBy(() -> folder.prune(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whereNoIndexIsNothingIsMade() {
    Path nowhere = temporary.resolve("nowhere");
    IndexFolder missing = IndexFolder.at(nowhere);
    assertThatThrownBy(missing::rollback).isInstanceOf(IndexMissingException.class);
    assertThatThrownBy(() -> missing.prune(1)).isInstanceOf(IndexMissingException.class);
    assertThatThrownBy(() -> missing.verify(false)).isInstanceOf(IndexMissingException.class);
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void inAFolderOfOthersNothingIsMade() throws IOException {
    Path others = Files.createDirectory(temporary.resolve("others"));
    assertThatThrownBy(() -> IndexFolder.at(others).rollback())
        .isInstanceOf(IndexMissingException.class)
        .hasMessageContaining("no index in this folder");
    assertThat(others).isEmptyDirectory();
  }
}
