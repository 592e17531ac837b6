package lupe.index.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lucene's own simulation of a crash, which damages whatever was not synced. */
class LuceneCrashTest {
  private static final int SEEDS = 4;

  @TempDir private Path temporary;

  private enum Moment {
    WHILE_ADDING,
    AFTER_ADDING,
    AFTER_PREPARE,
    AFTER_COMMIT,
    AFTER_SEAL
  }

  /** Puts Lucene's mock in front of the disk. */
  private static final class Mocked extends WatchedFiles {
    private final Random random;
    private MockDirectoryWrapper directory;

    Mocked(long seed) {
      this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    @Override
    void before(Kind kind, Path file) {}

    @Override
    public Directory writable(Path folder) throws IOException {
      directory =
          new MockDirectoryWrapper(
              random, new MMapDirectory(folder, new SingleInstanceLockFactory()));
      directory.setCheckIndexOnClose(false);
      return directory;
    }

    void crash() throws IOException {
      directory.crash();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theLiveGenerationIsUntouchedAndASealedOneIsSound(Moment moment) throws IOException {
    for (long seed = 0; seed < SEEDS; seed++) {
      Path index = temporary.resolve(moment + "-" + seed);
      IndexFolder sound = IndexFolder.at(index, WatchedFiles.unsynced());
      Articles.publish(sound, "blue", 10);
      Mocked mocked = new Mocked(seed);
      try (GenerationBuild build = IndexFolder.at(index, mocked).rebuild(Articles.PLAN)) {
        writeUntil(moment, build, mocked);
        if (moment == Moment.AFTER_SEAL) {
          build.seal(Contents.ofArticles(50), SampleCheck.NONE, PublicationGate.open());
          mocked.crash();
          build.publish();
        }
      }
      String expected = moment == Moment.AFTER_SEAL ? "green 50" : "blue 10";
      assertThat(Articles.seen(sound)).isEqualTo(expected);
      assertThat(sound.verify(true).damages()).isEmpty();
      Articles.publish(sound, "next", 5);
      assertThat(IndexFolderTest.names(index)).hasSize(4);
    }
  }

  private static void writeUntil(Moment moment, GenerationBuild build, Mocked mocked)
      throws IOException {
    IndexWriter writer = build.openWriter(Articles.config().setMaxBufferedDocs(7));
    for (int i = 0; i < 50; i++) {
      writer.addDocument(Articles.article("a" + i, "green"));
      if (moment == Moment.WHILE_ADDING && i == 30) {
        mocked.crash();
        return;
      }
    }
    if (moment == Moment.AFTER_ADDING) {
      writer.flush();
    }
    if (moment == Moment.AFTER_PREPARE) {
      writer.prepareCommit();
    }
    if (moment.compareTo(Moment.AFTER_COMMIT) >= 0) {
      writer.commit();
      writer.close();
    }
    if (moment != Moment.AFTER_SEAL) {
      mocked.crash();
    }
  }
}
