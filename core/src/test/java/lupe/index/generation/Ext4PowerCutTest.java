package lupe.index.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power is cut under a real file system: ext4 on a loop device is shut down without writing
 * anything more, as by {@code EXT4_IOC_SHUTDOWN}, and mounted again. Needs root, loop devices and
 * python3; skips where they are not.
 */
@Tag("long")
class Ext4PowerCutTest {
  private static final int CUTS = Integer.getInteger("lupe.cuts", 24);
  private static final int ARTICLES = 300;

  /** EXT4_IOC_SHUTDOWN with EXT4_GOING_FLAGS_NOLOGFLUSH. */
  private static final String SHUTDOWN =
      "import fcntl, os, struct, sys\n"
          + "fd = os.open(sys.argv[1], os.O_RDONLY)\n"
          + "fcntl.ioctl(fd, 0x8004587D, struct.pack('I', 2))\n";

  private static final List<String> STAGES = List.of("COMMITTED", "SEALED", "PUBLISHED", "WRITING");

  @TempDir private Path temporary;

  @Test
  void whatWasPublishedSurvivesAndAllElseLeavesTheOld() throws Exception {
    assertThat(violations("sync", CUTS)).isEmpty();
  }

  @Test
  void withoutSyncsItWouldBeNoticed() throws Exception {
    assertThat(violations("nosync", Math.max(8, CUTS / 2))).isNotEmpty();
  }

  private List<String> violations(String syncs, int cuts) throws Exception {
    Path image = Mounted.ext4(temporary.resolve("image"), 64);
    Path mount = temporary.resolve("disk");
    Random random = new Random(99);
    Map<String, Integer> outcomes = new TreeMap<>();
    List<String> violations = new ArrayList<>();
    publishFirst(image, mount);
    for (int i = 0; i < cuts; i++) {
      String stage = STAGES.get(i % STAGES.size());
      Outcome outcome = cut(image, mount, stage, "e" + i, syncs, random);
      outcomes.merge(stage + "=" + outcome.kind(), 1, Integer::sum);
      if (!outcome.violation().isEmpty()) {
        violations.add(stage + ": " + outcome.violation());
        Files.delete(image);
        Mounted.ext4(image, 64);
        publishFirst(image, mount);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "ext4 power cuts (%s): %d, %s, violations %s%n",
        syncs,
        cuts,
        outcomes,
        violations);
    return violations;
  }

  private record Outcome(String kind, String violation) {}

  private static void publishFirst(Path image, Path mount) throws Exception {
    try (Mounted disk = Mounted.image(image, mount)) {
      try (Program first =
          Program.start(
              Nightly.class,
              disk.folder().resolve("index"),
              "rebuild",
              "first",
              ARTICLES,
              "sync")) {
        assertThat(first.exitCode()).isZero();
      }
    }
  }

  private static Outcome cut(
      Path image, Path mount, String stage, String edition, String syncs, Random random)
      throws Exception {
    long before;
    boolean acknowledged;
    try (Mounted disk = Mounted.image(image, mount)) {
      Path index = disk.folder().resolve("index");
      before = IndexFolder.at(index).current().orElseThrow().number();
      String mode = random.nextInt(3) == 0 ? "update" : "rebuild";
      try (Program nightly = Program.start(Nightly.class, index, mode, edition, ARTICLES, syncs)) {
        nightly.await(stage);
        Thread.sleep(stage.equals("PUBLISHED") ? 0 : random.nextInt(20));
        Mounted.run("python3", "-c", SHUTDOWN, disk.folder().toString());
        nightly.kill();
        // What it told after the stage may have come after the cut, from what lay in memory.
        acknowledged = stage.equals("PUBLISHED");
      }
    }
    try (Mounted disk = Mounted.image(image, mount)) {
      return outcome(IndexFolder.at(disk.folder().resolve("index")), before, acknowledged);
    }
  }

  private static Outcome outcome(IndexFolder folder, long before, boolean acknowledged) {
    try {
      long live = folder.current().orElseThrow().number();
      Articles.seen(folder);
      for (GenerationInfo generation : folder.generations()) {
        Verification verification = folder.verify(generation.number(), false);
        if (!verification.passed()) {
          return new Outcome("broken", verification.toString());
        }
      }
      if (live == before) {
        return new Outcome("old", acknowledged ? "lost what was acknowledged" : "");
      }
      return new Outcome("new", "");
    } catch (IOException | RuntimeException | AssertionError e) {
      return new Outcome("broken", e.toString());
    }
  }
}
