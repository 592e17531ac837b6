package lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The start-up caches of the packed program, which it makes in the background. */
class StartUpCacheIT extends PackedProgram {
  @Test
  void theStartUpCacheIsMadeOnceAndADamagedOneIsSilent() throws Exception {
    assumeThat(Runtime.version().feature()).isGreaterThanOrEqualTo(25);
    Path caches = folder.resolve("caches");
    environment.put("LUPE_CACHE", caches.toString());
    assertThat(run(LAUNCHER, "search", "-i", index, "Erden").err()).isEmpty();
    Path cache = awaitCache(caches);
    assertThat(run(LAUNCHER, "search", "-i", index, "Erden"))
        .isEqualTo(run(LAUNCHER, "search", "-i", index, "Erden"));
    Files.writeString(cache, "no cache at all");
    Run damaged = run(LAUNCHER, "search", "-i", index, "Erden");
    assertThat(damaged.exit()).isEqualTo(Exit.OK);
    assertThat(damaged.err()).isEmpty();
    assertThat(damaged.out()).startsWith("1 article\n");
  }

  @Test
  void indexingHasACacheOfItsOwn() throws Exception {
    assumeThat(Runtime.version().feature()).isGreaterThanOrEqualTo(25);
    Path caches = folder.resolve("caches");
    environment.put("LUPE_CACHE", caches.toString());
    String articles = HOME.resolve("testdata/articles").toString();
    Run first = run(LAUNCHER, "index", "-i", folder.resolve("first").toString(), articles);
    assertThat(awaitCache(caches)).asString().endsWith("-long.aot");
    Run second = run(LAUNCHER, "index", "-i", folder.resolve("second").toString(), articles);
    assertThat(second.exit()).isEqualTo(first.exit());
    assertThat(second.err()).doesNotContain("WARNING", "AOT", "cache");
  }

  @Test
  void aCacheThatCannotBeMadeIsNoError() throws Exception {
    environment.put("LUPE_CACHE", "/proc/none");
    Run run = run(LAUNCHER, "search", "-i", index, "Erden");
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void onlyOldCachesAreClearedAwayAlsoFromAFolderThatIsNamedFromHere() throws Exception {
    assumeThat(Runtime.version().feature()).isGreaterThanOrEqualTo(25);
    environment.put("LUPE_CACHE", "here");
    Path caches = Files.createDirectories(folder.resolve("here"));
    Path foreign = old(caches.resolve("start-server.sh"));
    Path below = old(Files.createDirectories(caches.resolve("more")).resolve("start-1-short.aot"));
    Path outdated = old(caches.resolve("start-1-short.aot"));
    run(LAUNCHER, "search", "-i", index, "Erden");
    for (int tenths = 0; tenths < 1200 && Files.exists(outdated); tenths++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertThat(outdated).doesNotExist();
    assertThat(foreign).exists();
    assertThat(below).exists();
  }

  private static Path old(Path file) throws IOException {
    Files.writeString(file, "old");
    return Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
  }

  private static Path awaitCache(Path caches) throws Exception {
    for (int tenths = 0; tenths < 1200; tenths++) {
      try (Stream<Path> files = Files.list(caches)) {
        List<Path> all = files.toList();
        if (all.size() == 1 && all.getFirst().toString().endsWith(".aot")) return all.getFirst();
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("no cache after two minutes in " + caches);
  }
}
