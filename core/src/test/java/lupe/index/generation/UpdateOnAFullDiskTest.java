package lupe.index.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lupe.article.Article;
import lupe.index.Build;
import lupe.index.DiskFullException;
import lupe.index.IndexUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever Lucene throws after a failed write, the user is told of the full disk. */
class UpdateOnAFullDiskTest {
  private static final IndexUpdate.Settings SETTINGS =
      new IndexUpdate.Settings(article -> List.of(), 16, 2);

  @TempDir private Path temporary;

  @Test
  void aFullDiskIsCalledByItsNameAtEveryChangeAndLeavesTheOldGeneration() throws IOException {
    IndexFolder sound = IndexFolder.at(temporary, WatchedFiles.unsynced());
    write(sound, 10);
    int n = 0;
    FaultsTest.Faulty disk;
    do {
      disk = new FaultsTest.Faulty(++n, true);
      IndexFolder full = IndexFolder.at(temporary, disk);
      long before = sound.current().orElseThrow().readableManifest().contents().articles();
      boolean failed = fails(full);
      assertThat(sound.verify(false).damages()).isEmpty();
      assertThat(sound.current().orElseThrow().readableManifest().contents().articles())
          .isIn(failed ? before : 40L, 40L);
    } while (disk.happened());
    assertThat(n).isGreaterThan(20);
    assertThat(sound.current().orElseThrow().number()).isGreaterThan(1);
  }

  private static boolean fails(IndexFolder folder) throws IOException {
    try {
      write(folder, 40);
      return false;
    } catch (DiskFullException e) {
      return true;
    }
  }

  @Test
  void aWriterThatWasClosedByAFailureIsExplainedByTheFailure() throws IOException {
    IndexFolder sound = IndexFolder.at(temporary, WatchedFiles.unsynced());
    write(sound, 10);
    var disk = new FaultsTest.Faulty(8, true);
    try (var update = update(IndexFolder.at(temporary, disk))) {
      update.add(article(1));
      assertThatThrownBy(update::commit).isInstanceOf(DiskFullException.class);
      assertThatThrownBy(update::commit).isInstanceOf(IOException.class);
    }
  }

  private static void write(IndexFolder folder, int articles) throws IOException {
    try (var update = update(folder)) {
      for (int i = 0; i < articles; i++) update.add(article(i));
      update.commit();
    }
  }

  private static IndexUpdate update(IndexFolder folder) throws IOException {
    return new IndexUpdate(Build.onDisk(folder.rebuild(Articles.PLAN)), SETTINGS);
  }

  private static Article article(int number) {
    return Article.of("a" + number, "Haushalt " + number, "Der Bundestag stritt über Zahlen.");
  }
}
