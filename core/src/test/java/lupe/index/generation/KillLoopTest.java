package lupe.index.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

/** Writers are killed at random moments while another process searches. */
@Tag("long")
class KillLoopTest {
  private static final int KILLS = Integer.getInteger("lupe.kills", 200);
  private static final List<String> STAGES =
      List.of("STARTED", "WRITING", "WRITTEN", "COMMITTED", "SEALED", "PUBLISHED");
  private static final int ARTICLES = 400;

  @TempDir private Path temporary;
  private final Random random = new Random(4711);
  private final Map<String, Integer> killedAfter = new TreeMap<>();
  private final List<String> violations = new ArrayList<>();
  private int kills;
  private int ended;
  private int publications;

  @Test
  void noKillIsEverSeenByAReader() throws Exception {
    Path index = temporary.resolve("index");
    IndexFolder folder = IndexFolder.at(index);
    try (Program first = Program.start(Nightly.class, index, "rebuild", "e0", ARTICLES, "sync")) {
      assertThat(first.exitCode()).isZero();
    }
    List<String> watched;
    try (Program watcher = Program.start(Watcher.class, index)) {
      watcher.await("WATCHING");
      while (kills < KILLS) {
        killOne(folder);
      }
      watcher.tellToEnd();
      watched = watcher.rest();
      assertThat(watcher.exitCode()).isZero();
    }
    Articles.publish(folder, "last", 1);
    System.out.printf(
        Locale.ROOT,
        "kill loop: %d kills after %s, %d writers ended before, %d publications, live %d, "
            + "violations %s%nreader: %s%n",
        kills,
        killedAfter,
        ended,
        publications,
        folder.current().orElseThrow().number(),
        violations,
        watched);
    assertThat(violations).isEmpty();
    assertThat(watched).singleElement().asString().endsWith(" violations=0");
    assertThat(IndexFolderTest.names(index)).hasSize(4);
  }

  private void killOne(IndexFolder folder) throws Exception {
    long before = folder.current().orElseThrow().number();
    String mode = random.nextInt(3) == 0 ? "update" : "rebuild";
    int articles = ARTICLES + random.nextInt(50);
    String stage = STAGES.get(random.nextInt(STAGES.size()));
    String acknowledged;
    try (Program nightly =
        Program.start(
            Nightly.class, folder.path(), mode, "e" + kills + "x" + ended, articles, "sync")) {
      nightly.await(stage);
      Thread.sleep(random.nextInt(stage.equals("WRITING") ? 150 : 25));
      nightly.kill();
      acknowledged =
          stage.equals("PUBLISHED")
              ? stage
              : nightly.rest().stream()
                  .filter(line -> line.startsWith("PUBLISHED"))
                  .findFirst()
                  .orElse("");
      if (nightly.exitCode() == 0) {
        ended++;
      } else {
        kills++;
        killedAfter.merge(stage, 1, Integer::sum);
      }
    }
    check(folder, before, !acknowledged.isEmpty());
  }

  private void check(IndexFolder folder, long before, boolean acknowledged) throws IOException {
    long live = folder.current().orElseThrow().number();
    publications += live > before ? 1 : 0;
    if (acknowledged ? live <= before : live < before) {
      violations.add(before + " -> " + live + ", acknowledged " + acknowledged);
    }
    for (GenerationInfo generation : folder.generations()) {
      violations.addAll(folder.verify(generation.number(), false).damages());
    }
    long folders =
        IndexFolderTest.names(folder.path()).stream().filter(n -> n.startsWith("gen-")).count();
    if (folders > 3) {
      violations.add(folders + " folders of generations");
    }
  }
}
