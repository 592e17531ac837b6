package lupe.index.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The power is cut after every change of the disk, and what was not synced is lost at random. */
class PowerCutTest {
  private static final int SEEDS = 3;
  private static final int MANY_SEEDS = 40;

  @TempDir private Path temporary;
  private Path template;

  @FunctionalInterface
  private interface Work {
    void run(IndexFolder folder) throws IOException;
  }

  private static final Work REBUILD = folder -> Articles.publish(folder, "green", 12);
  private static final Work UPDATE = folder -> Articles.add(folder, "blue", 5, 12);
  private static final Work DELETE = folder -> folder.delete(List.of("a3"), DeletionTest.EDITOR);
  private static final Work ROLLBACK = IndexFolder::rollback;

  @BeforeEach
  void publishTwo() throws IOException {
    template = temporary.resolve("template");
    IndexFolder folder = IndexFolder.at(template, WatchedFiles.unsynced());
    Articles.publish(folder, "old", 8);
    Articles.publish(folder, "blue", 10);
  }

  @Test
  void aRebuildIsSeenWholeOrNotAtAllAndSurvivesOncePublished() throws IOException {
    assertThat(violations("rebuild", REBUILD, "green 12", true, 6)).isEmpty();
  }

  @Test
  void aRollbackIsSeenWholeOrNotAtAll() throws IOException {
    assertThat(violations("rollback", ROLLBACK, "old 8", true, 1, MANY_SEEDS)).isEmpty();
  }

  @Test
  void withoutSyncsItWouldBeNoticed() throws IOException {
    assertThat(violations("rebuild", REBUILD, "green 12", false, 20)).isNotEmpty();
  }

  @Test
  @Tag("long")
  void theSameHoldsAfterEverySingleChange() throws IOException {
    assertThat(violations("rebuild", REBUILD, "green 12", true, 1)).isEmpty();
    assertThat(violations("update", UPDATE, "blue 12", true, 1)).isEmpty();
    assertThat(violations("delete", DELETE, "blue 9", true, 1)).isEmpty();
  }

  @ParameterizedTest
  @Tag("long")
  @ValueSource(strings = {"rebuild", "update", "delete", "rollback"})
  void withoutSyncsEveryKindOfWorkFails(String name) throws IOException {
    Work work =
        switch (name) {
          case "rebuild" -> REBUILD;
          case "update" -> UPDATE;
          case "delete" -> DELETE;
          default -> ROLLBACK;
        };
    String after =
        switch (name) {
          case "rebuild" -> "green 12";
          case "update" -> "blue 12";
          case "delete" -> "blue 9";
          default -> "old 8";
        };
    assertThat(violations(name, work, after, false, 1)).isNotEmpty();
  }

  private List<String> violations(String name, Work work, String after, boolean syncs, int stride)
      throws IOException {
    return violations(name, work, after, syncs, stride, SEEDS);
  }

  /** Cuts the power after every {@code stride}-th change, and when all is done. */
  private List<String> violations(
      String name, Work work, String after, boolean syncs, int stride, int seeds)
      throws IOException {
    List<String> violations = new ArrayList<>();
    int images = 0;
    boolean cut = true;
    int cuts = 0;
    for (int changes = 0; cut; changes += stride, cuts++) {
      Path index = temporary.resolve(name + changes + syncs);
      Copies.copy(template, index);
      VolatileDisk disk = new VolatileDisk(index, changes, syncs);
      boolean acknowledged = attempt(work, index, disk);
      cut = disk.isCut();
      for (int seed = 0; seed < seeds; seed++, images++) {
        Path image = temporary.resolve(name + changes + syncs + "-" + seed);
        disk.writeWhatSurvived(image, MANY_SEEDS * (long) changes + seed);
        String seen = whatIsSeen(image, seed == 0);
        if (!seen.equals(after) && (acknowledged || !seen.equals("blue 10"))) {
          violations.add("cut after " + changes + ", acknowledged " + acknowledged + ": " + seen);
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "power cuts: %s%s, %d cuts, %d disks, %d violations%n",
        name,
        syncs ? "" : " without syncs",
        cuts,
        images,
        violations.size());
    return violations;
  }

  private static boolean attempt(Work work, Path index, VolatileDisk disk) {
    try {
      work.run(IndexFolder.at(index, disk));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * What a reader sees, or what went wrong.
   *
   * @param writes also tries whether the next writer is hindered by what it finds
   */
  private static String whatIsSeen(Path image, boolean writes) {
    IndexFolder folder = IndexFolder.at(image, WatchedFiles.unsynced());
    try {
      String seen = Articles.seen(folder);
      Verification verification = folder.verify(false);
      if (!verification.passed()) {
        return verification.toString();
      }
      if (!writes) {
        return seen;
      }
      Articles.publish(folder, "next", 2);
      String next = Articles.seen(folder);
      return next.equals("next 2") ? seen : next;
    } catch (IOException | RuntimeException e) {
      return e.toString();
    }
  }
}
