package lupe.index.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicReference;
import lupe.article.Article;
import lupe.index.Build;
import lupe.index.GoldenAnswers;
import lupe.index.IndexUpdate;
import org.apache.lucene.index.DirectoryReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An update that is closed from another thread while it commits, as by a signal. */
@Timeout(60)
class ClosedUpdateTest {
  @TempDir private Path temporary;
  private final AtomicReference<IndexUpdate> update = new AtomicReference<>();
  private IndexFolder folder;

  @BeforeEach
  void publishOne() throws IOException {
    folder = IndexFolder.at(temporary);
    Articles.publish(folder, "blue", 3);
  }

  @Test
  void itsCommitStopsAndTheOldGenerationIsLive() throws IOException {
    assertThatTheCommitStops(built -> {
      closeFromAnotherThread();
      return OptionalDouble.empty();
    });
  }

  @Test
  void whateverItsReadersSayThenIsExplained() throws IOException {
    assertThatTheCommitStops(built -> {
      closeFromAnotherThread();
      DirectoryReader.open(built.directory()).close();
      return OptionalDouble.empty();
    });
  }

  private void assertThatTheCommitStops(GoldenAnswers duringCommit) throws IOException {
    var settings = new IndexUpdate.Settings(article -> List.of(), 16, 1, duringCommit);
    try (var closed = new IndexUpdate(Build.onDisk(folder.rebuild(Articles.PLAN)), settings)) {
      update.set(closed);
      closed.add(Article.of("a", "Haushalt", "Der Bundestag stritt über Zahlen."));
      assertThatIOException()
          .isThrownBy(closed::commit)
          .withMessageContaining("gen-000002: the build was stopped; what was live stays live");
    }
    assertThat(Articles.seen(folder)).isEqualTo("blue 3");
    assertThat(IndexFolderTest.names(temporary))
        .containsExactly("CURRENT", "gen-000001", "rebuild.lock");
    Articles.publish(folder, "green", 4);
    assertThat(Articles.seen(folder)).isEqualTo("green 4");
  }

  private void closeFromAnotherThread() throws IOException {
    AtomicReference<IOException> failure = new AtomicReference<>();
    Thread other =
        new Thread(() -> {
          try {
            update.get().close();
          } catch (IOException e) {
            failure.set(e);
          }
        });
    other.start();
    try {
      other.join();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    if (failure.get() != null) throw failure.get();
  }
}
