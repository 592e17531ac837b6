package lupe.index.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import lupe.index.DiskFullException;
import lupe.index.PublicationRefusedException;
import lupe.index.VerificationFailedException;
import org.apache.lucene.index.IndexWriter;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationBuildTest {
  @TempDir private Path temporary;
  private IndexFolder folder;

  @BeforeEach
  void publishOne() throws IOException {
    folder = IndexFolder.at(temporary);
    Articles.publish(folder, "blue", 10);
  }

  @Test
  void orphansOfCrashedWritersAreRemoved() throws IOException {
    Files.createDirectory(temporary.resolve("gen-000005"));
    Files.writeString(temporary.resolve("gen-000005/_0.fdt"), "half");
    Files.writeString(temporary.resolve("CURRENT.tmp"), "half");
    Articles.publish(folder, "green", 5);
    assertThat(IndexFolderTest.names(temporary))
        .containsExactly("CURRENT", "gen-000001", "gen-000002", "rebuild.lock");
  }

  @Test
  void whatIsNotOursIsLeftAlone() throws IOException {
    Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("precious"), "precious");
    Files.createSymbolicLink(temporary.resolve("gen-000009"), elsewhere);
    Files.createSymbolicLink(temporary.resolve("CURRENT.tmp"), elsewhere.resolve("precious"));
    Files.createDirectory(temporary.resolve("gen-7"));
    Articles.publish(folder, "green", 5);
    assertThat(elsewhere.resolve("precious")).hasContent("precious");
    assertThat(IndexFolderTest.names(temporary)).contains("gen-000009", "gen-7", "elsewhere");
  }

  @Test
  void anotherNumberOfArticlesThanCountedIsNotPublished() throws IOException {
    try (GenerationBuild build = folder.rebuild(Articles.PLAN)) {
      Articles.write(build, "green", 0, 9);
      assertThatThrownBy(
              () -> build.seal(Contents.ofArticles(10), SampleCheck.NONE, PublicationGate.open()))
          .isInstanceOf(VerificationFailedException.class)
          .hasMessageContaining("holds 9 articles where 10 were counted");
    }
    assertThat(Articles.seen(folder)).isEqualTo("blue 10");
  }

  @Test
  void nothingCommittedIsNotPublished() throws IOException {
    try (GenerationBuild build = folder.rebuild(Articles.PLAN)) {
      assertThatThrownBy(
              () -> build.seal(Contents.ofArticles(0), SampleCheck.NONE, PublicationGate.open()))
          .isInstanceOf(VerificationFailedException.class)
          .hasMessageContaining("IndexNotFoundException");
    }
  }

  @Test
  void aFileThatDoesNotComeBackAsWrittenIsNotPublished() throws IOException {
    try (GenerationBuild build = folder.rebuild(Articles.PLAN)) {
      Articles.write(build, "green", 0, 10);
      Flips.flip(build.folder().resolve("_0.fdt"), 300);
      assertThatThrownBy(
              () -> build.seal(Contents.ofArticles(10), SampleCheck.NONE, PublicationGate.open()))
          .isInstanceOf(VerificationFailedException.class);
    }
    assertThat(Articles.seen(folder)).isEqualTo("blue 10");
  }

  @Test
  void aWrongSampleIsNotPublished() throws IOException {
    SampleCheck wrong =
        reader -> {
          throw new IOException("a7 is not found");
        };
    try (GenerationBuild build = folder.rebuild(Articles.PLAN)) {
      Articles.write(build, "green", 0, 10);
      assertThatIOException()
          .isThrownBy(() -> build.seal(Contents.ofArticles(10), wrong, PublicationGate.open()))
          .withMessageContaining("a7 is not found");
      assertThatThrownBy(build::publish).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aShrunkenInputIsRefusedAndTheOldStaysLive() throws IOException {
    try (GenerationBuild build = folder.rebuild(Articles.PLAN)) {
      Articles.write(build, "green", 0, 5);
      assertThatThrownBy(() ->
              build.seal(Contents.ofArticles(5), SampleCheck.NONE, PublicationGate.standard()))
          .isInstanceOf(PublicationRefusedException.class)
          .hasMessageContaining("5 articles, at least 10 wanted");
    }
    assertThat(Articles.seen(folder)).isEqualTo("blue 10");
    assertThat(folder.generations()).hasSize(1);
  }

  @Test
  void aDamagedLiveGenerationIsNoReasonToPublishAnything() throws IOException {
    Articles.publish(folder, "blue", 100);
    Flips.flip(temporary.resolve("gen-000002/manifest.json"), 100);
    try (GenerationBuild build = folder.rebuild(Articles.PLAN)) {
      Articles.write(build, "green", 0, 5);
      assertThatThrownBy(() ->
              build.seal(Contents.ofArticles(5), SampleCheck.NONE, PublicationGate.standard()))
          .isInstanceOf(PublicationRefusedException.class)
          .hasMessageContaining("at least 10 wanted");
    }
  }

  @Test
  void forceIsRecordedInTheReceipt() throws IOException {
    try (GenerationBuild build = folder.rebuild(Articles.PLAN)) {
      Articles.write(build, "green", 0, 5);
      build.seal(
          Contents.ofArticles(5), SampleCheck.NONE, PublicationGate.standard().withForce(true));
      build.publish();
    }
    GateReport report = folder.current().orElseThrow().readableManifest().gate();
    assertThat(report.forced()).isTrue();
    assertThat(report.refusals()).hasSize(1);
  }

  @Test
  void whatDoesNotFitIsNotBegun() throws IOException {
    assertThatThrownBy(() -> folder.rebuild(Articles.PLAN.withInputBytes(1L << 55)))
        .isInstanceOf(DiskFullException.class)
        .hasMessageContaining("needed")
        .hasMessageContaining("free");
    assertThat(IndexFolderTest.names(temporary)).doesNotContain("gen-000002");
    Articles.publish(folder, "green", 5);
  }

  @Test
  void theLastGenerationTellsWhatTheNextWillNeed() throws IOException {
    long bytes = 0;
    try (GenerationBuild build = folder.rebuild(Articles.PLAN)) {
      Articles.write(build, "green", 0, 10);
      bytes =
          build
              .seal(
                  Contents.ofArticles(10).withInput("x", 100, 0, 0),
                  SampleCheck.NONE,
                  PublicationGate.open())
              .bytes();
      build.publish();
    }
    long estimate = DiskSpace.estimate(100 << 20, folder.current().map(GenerationInfo::manifest));
    assertThat((double) estimate / (bytes << 20)).isBetween(1.5, 1.8);
  }

  @Test
  void filesBesideLucenesBelongToTheGeneration() throws IOException {
    try (GenerationBuild build = folder.rebuild(Articles.PLAN)) {
      Articles.write(build, "green", 0, 5);
      Files.writeString(build.folder().resolve("suggest.bin"), "Haushalt");
      build.seal(Contents.ofArticles(5), SampleCheck.NONE, PublicationGate.open());
      build.publish();
    }
    assertThat(folder.verify(true).passed()).isTrue();
    Flips.flip(temporary.resolve("gen-000002/suggest.bin"), 7);
    assertThat(folder.verify(false).damages()).singleElement().asString().contains("suggest.bin");
  }

  @Test
  void closingFromAnotherThreadStopsAWriterAndLeavesNothing() throws Exception {
    CountDownLatch writing = new CountDownLatch(100);
    AtomicReference<Exception> failure = new AtomicReference<>();
    GenerationBuild build = folder.rebuild(Articles.PLAN);
    Thread worker =
        Thread.ofPlatform()
            .start(() -> {
              try (IndexWriter writer = build.openWriter(Articles.config())) {
                for (int i = 0; i < Integer.MAX_VALUE; i++) {
                  writer.addDocument(Articles.article("a" + i, "green"));
                  writing.countDown();
                }
              } catch (Exception e) {
                failure.set(build.explain(e));
              }
            });
    writing.await();
    build.close();
    worker.join();
    assertThat(failure.get()).hasMessageContaining("stopped");
    assertThatThrownBy(build::publish).isInstanceOf(IOException.class);
    assertThat(IndexFolderTest.names(temporary))
        .containsExactly("CURRENT", "gen-000001", "rebuild.lock");
    Articles.publish(folder, "green", 5);
  }

  @Test
  void aRemovedLockPreventsPublication() throws IOException {
    try (GenerationBuild build = folder.rebuild(Articles.PLAN)) {
      Articles.write(build, "green", 0, 5);
      build.seal(Contents.ofArticles(5), SampleCheck.NONE, PublicationGate.open());
      Files.delete(temporary.resolve("rebuild.lock"));
      assertThatIOException().isThrownBy(build::publish).withMessageContaining("removed");
    }
    assertThat(Articles.seen(folder)).isEqualTo("blue 10");
  }

  @Test
  void aDamagedPointerStopsUpdatesButNotTheWayOut() throws IOException {
    Articles.publish(folder, "green", 10);
    Flips.flip(temporary.resolve("CURRENT"), 5);
    assertThatIOException().isThrownBy(() -> folder.update(Articles.PLAN));
    assertThatIOException()
        .isThrownBy(() -> Articles.open(folder))
        .withMessageContaining("rollback");
    assertThat(folder.verify(false).damages()).hasSize(1);
    Articles.publish(folder, "red", 10);
    assertThat(folder.generations()).extracting(GenerationInfo::number).containsExactly(3L, 2L);
  }

  @Test
  void aLostPointerCostsNoGeneration() throws IOException {
    Articles.publish(folder, "green", 10);
    Files.delete(temporary.resolve("CURRENT"));
    for (ThrowingCallable look :
        List.<ThrowingCallable>of(() -> Articles.open(folder), folder::generations)) {
      assertThatIOException()
          .isThrownBy(look)
          .withMessageContaining("no CURRENT; make the newest live with: lupe rollback");
    }
    assertThatIOException()
        .as("an update would begin with nothing")
        .isThrownBy(() -> folder.update(Articles.PLAN))
        .withMessageContaining("damaged: CURRENT is missing");
    assertThatIOException().isThrownBy(() -> folder.prune(1)).withMessageContaining("rollback");
    assertThat(folder.rollback().number()).isEqualTo(2);
    assertThat(Articles.seen(folder)).isEqualTo("green 10");
    assertThat(folder.generations()).extracting(GenerationInfo::number).containsExactly(2L, 1L);
  }

  @Test
  void anUpdateSharesFilesAndLeavesThoseOfTheOldAlone() throws IOException {
    Articles.add(folder, "blue", 10, 12);
    Articles.add(folder, "blue", 0, 12);
    assertThat(folder.verify(true).damages()).isEmpty();
    for (GenerationInfo generation : folder.generations()) {
      assertThat(folder.verify(generation.number(), true).damages()).isEmpty();
    }
    assertThat(Articles.seen(folder)).isEqualTo("blue 12");
    folder.rollback();
    assertThat(Articles.seen(folder)).isEqualTo("blue 12");
  }
}
