package lupe.index.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lupe.index.IndexCorruptException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeletionTest {
  static final Editor EDITOR =
      new Editor() {
        @Override
        public IndexWriterConfig config() {
          return Articles.config();
        }

        @Override
        public Contents count(DirectoryReader reader, Contents before) {
          return before.withCounts(reader.numDocs(), before.perMonth(), before.perSource());
        }
      };

  @TempDir private Path temporary;
  private IndexFolder folder;

  @BeforeEach
  void publishThree() throws IOException {
    folder = IndexFolder.at(temporary);
    BuildPlan plan = Articles.PLAN.withKeep(3);
    Articles.publish(folder, plan, "blue", 5);
    Articles.publish(folder, plan, "green", 10);
    Articles.publish(folder, plan, "red", 20);
  }

  @Test
  void everyGenerationLosesTheArticle() throws IOException {
    DeletionReport report = folder.delete(List.of("a3", "a7", "a99"), EDITOR);
    assertThat(report.unknown()).containsExactly("a99");
    assertThat(report.remaining()).isEmpty();
    assertThat(report.deleted()).containsExactlyInAnyOrderEntriesOf(Map.of(4L, 2L, 5L, 1L, 6L, 2L));
    assertThat(Articles.seen(folder)).isEqualTo("red 18");
    folder.rollback();
    assertThat(Articles.seen(folder)).isEqualTo("green 8");
    folder.rollback();
    assertThat(Articles.seen(folder)).isEqualTo("blue 4");
  }

  @Test
  void noTraceStaysOnTheDisk() throws IOException {
    Articles.add(folder, "red", 3, 20); // The old a3 is marked as deleted, and still there.
    folder.delete(List.of("a3"), EDITOR);
    for (GenerationInfo generation : folder.generations()) {
      assertThat(folder.verify(generation.number(), true).damages()).isEmpty();
      try (var directory = ReadOnly.open(generation.folder());
          var reader = DirectoryReader.open(directory)) {
        assertThat(reader.docFreq(new Term("id", "a3"))).isZero();
        assertThat(reader.numDeletedDocs()).isZero();
      }
    }
    assertThat(IndexFolderTest.names(temporary)).hasSize(2 + folder.generations().size());
  }

  @Test
  void manyOfFewLeaveNoTraceEither() throws IOException {
    List<String> ids = IntStream.range(1, 20).mapToObj(i -> "a" + i).toList();
    for (int times = 0; times < 10; times++) {
      Articles.publish(folder, "red", 20);
      folder.delete(ids, EDITOR);
      assertThat(Articles.seen(folder)).isEqualTo("red 1");
    }
  }

  @Test
  void generationsWithoutTheArticleStayAsTheyAre() throws IOException {
    folder.delete(List.of("a15"), EDITOR);
    assertThat(folder.generations()).extracting(GenerationInfo::number).containsExactly(4L, 2L, 1L);
  }

  @Test
  void aDamagedOldGenerationIsDroppedRatherThanKept() throws IOException {
    Files.delete(temporary.resolve("gen-000002/_0.fdt"));
    DeletionReport report = folder.delete(List.of("a3"), EDITOR);
    assertThat(report.dropped()).containsExactly("gen-000002");
    assertThat(folder.generations()).hasSize(2);
    assertThat(temporary.resolve("gen-000002")).doesNotExist();
  }

  @Test
  void anOldFolderThatCannotBeRemovedIsTold() throws IOException {
    Files.createDirectories(temporary.resolve("gen-000003/not-ours/at-all"));
    DeletionReport report = folder.delete(List.of("a15"), EDITOR);
    assertThat(report.remaining()).containsExactly("gen-000003");
    assertThat(Articles.seen(folder)).isEqualTo("red 19");
  }

  @Test
  void aDamagedLiveGenerationStopsItAndNothingChanges() throws IOException {
    Files.delete(temporary.resolve("gen-000003/_0.fdt"));
    assertThatThrownBy(() -> folder.delete(List.of("a3"), EDITOR))
        .isInstanceOf(IndexCorruptException.class);
    assertThat(folder.generations()).extracting(GenerationInfo::number).containsExactly(3L, 2L, 1L);
    assertThat(IndexFolderTest.names(temporary)).hasSize(5);
  }

  @Test
  void unknownArticlesChangeNothing() throws IOException {
    assertThat(folder.delete(List.of("b1"), EDITOR).deleted()).isEmpty();
    assertThat(folder.generations()).extracting(GenerationInfo::number).contains(3L);
  }
}
