package lupe.cli;

import static lupe.cli.Program.lupe;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lupe.ArticleIndex;
import lupe.cli.Program.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that look after an index. */
class OperatorCommandsTest {
  @TempDir private Path folder;
  private Path index;
  private Path articles;

  @BeforeEach
  void publishTwo() throws IOException {
    index = Archive.index(folder);
    articles = folder.resolve("articles.jsonl");
    Files.writeString(
        articles,
        Archive.ARTICLES + "{\"id\":\"neu\",\"title\":\"Haushalt neu\",\"body\":\"x\"}\n");
    assertThat(lupe("rebuild", "-i", index, articles).exit()).isEqualTo(Exit.OK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "verify",
        "generations",
        "rollback",
        "prune --keep 1",
        "delete x",
        "status",
        "alert list",
        "alert run",
        "alert add x Haushalt"
      })
  void withoutAnIndexNothingIsMade(String command) {
    Path none = folder.resolve("none");
    Run run = lupe((Object[]) (command + " -i " + none).split(" "));
    assertThat(run.exit()).isEqualTo(Exit.NO_INDEX);
    assertThat(run.err()).hasLineCount(1).startsWith("lupe: " + none);
    assertThat(none).doesNotExist();
  }

  @Test
  void aSoundGenerationIsVerified() {
    Run run = lupe("verify", "-i", index);
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out()).matches("gen-000002: sound; \\d+ files, [\\d.]+ KiB read in .* s\n");
    assertThat(lupe("verify", "--deep", "--all", "-i", index).out())
        .hasLineCount(2)
        .contains("gen-000001: sound");
    assertThat(lupe("verify", "-i", index, "gen-000001", "--json").out())
        .startsWith("{\"generation\":\"gen-000001\",\"sound\":true,\"damages\":[],");
  }

  @Test
  void aFlippedBitIsToldWithItsFileAndTheWayOut() throws IOException {
    Path damaged = flipABit("gen-000002");
    Run run = lupe("verify", "-i", index);
    assertThat(run.exit()).isEqualTo(Exit.NO_INDEX);
    assertThat(run.err()).startsWith("lupe: gen-000002: " + damaged.getFileName());
    assertThat(run.out()).contains("damaged; the way out: lupe rollback, or lupe rebuild");
    assertThat(lupe("rollback", "-i", index).exit()).isEqualTo(Exit.OK);
    assertThat(lupe("verify", "-i", index).exit()).isEqualTo(Exit.OK);
  }

  private Path flipABit(String generation) throws IOException {
    try (Stream<Path> files = Files.list(index.resolve(generation))) {
      Path file = files.filter(path -> path.toString().endsWith(".fdt")).findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 4;
      Files.delete(file);
      return Files.write(file, bytes);
    }
  }

  @Test
  void generationsAreListedTheLiveOneFirst() throws IOException {
    assertThat(lupe("generations", "-i", index).lines())
        .satisfiesExactly(
            line -> assertThat(line).matches("gen-000002  live +2.*Z +5 articles +[\\d.]+ KiB"),
            line -> assertThat(line).matches("gen-000001  kept +2.*Z +4 articles +[\\d.]+ KiB"));
    assertThat(lupe("generations", "--json", "-i", index).lines().getFirst())
        .startsWith("{\"generation\":\"gen-000002\",\"state\":\"live\",\"receiptReadable\":true,")
        .contains("\"articles\":5,\"bad\":0,")
        .contains("\"input\":\"" + articles + "\"");
    Files.delete(index.resolve("gen-000001/manifest.json"));
    assertThat(lupe("generations", "-i", index).lines().getLast())
        .endsWith("its receipt is missing or damaged");
  }

  @Test
  void twoGenerationsAreComparedByTheirAnswers() throws IOException {
    Path queries = Files.writeString(folder.resolve("q"), "q1\tHaushalt neu\nq2\tErden\n");
    Run run = lupe("generations", "diff", "-i", index, "1", "gen-000002", "--queries", queries);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("q1  Haushalt neu  100 %\n  + neu\n")
        .endsWith("1 of 2 queries have the same answers; mean overlap 100.0 %\n");
    assertThat(
            lupe("generations", "-i", index, "diff", "2", "1", "--queries", queries, "--json")
                .lines())
        .hasSize(2)
        .last()
        .isEqualTo(
            "{\"id\":\"q2\",\"query\":\"Erden\",\"overlap\":1.0,"
                + "\"before\":[\"erden\"],\"after\":[\"erden\"]}");
    assertThat(lupe("generations", "diff", "-i", index, "1", "9", "--queries", queries).exit())
        .isEqualTo(Exit.NO_INDEX);
    assertThat(lupe("generations", "diff", "-i", index, "1", "x", "--queries", queries).exit())
        .isEqualTo(Exit.USAGE);
  }

  @Test
  void aRollbackGoesBackAndForth() throws IOException {
    Run back = lupe("rollback", "-i", index);
    assertThat(back.exit()).isEqualTo(Exit.OK);
    assertThat(back.out()).startsWith("gen-000001 is live: 4 articles of 2");
    assertThat(size()).isEqualTo(4);
    assertThat(lupe("rollback", "-i", index).exit()).isEqualTo(Exit.NO_INDEX);
    assertThat(lupe("rollback", "-i", index, "gen-000002").exit()).isEqualTo(Exit.OK);
    assertThat(size()).isEqualTo(5);
  }

  @Test
  void whatIsPrunedIsNamed() {
    assertThat(lupe("prune", "--keep", "2", "-i", index).out()).isEqualTo("nothing to remove\n");
    assertThat(lupe("prune", "--keep", "1", "-i", index).out()).isEqualTo("removed: gen-000001\n");
    assertThat(index.resolve("gen-000001")).doesNotExist();
    assertThat(lupe("prune", "--keep", "0", "-i", index).exit()).isEqualTo(Exit.USAGE);
    assertThat(lupe("prune", "-i", index).exit()).isEqualTo(Exit.USAGE);
  }

  @Test
  void deletedArticlesComeBackByNoRollback() throws IOException {
    Path ids = Files.writeString(folder.resolve("ids"), "etat\n\n  stadt \nnix\n");
    Run run = lupe("delete", "-i", index, "--ids", ids, "neu");
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.err()).isEqualTo("lupe: nix: no such article\n");
    assertThat(run.lines())
        .containsExactlyInAnyOrder("gen-000003: 2 deleted", "gen-000004: 3 deleted");
    assertThat(size()).isEqualTo(2);
    lupe("rollback", "-i", index);
    assertThat(lupe("show", "-i", index, "etat").exit()).isEqualTo(Exit.NOTHING);
    assertThat(lupe("show", "-i", index, "rad").exit()).isEqualTo(Exit.OK);
    assertThat(lupe("delete", "-i", index, "nix").exit()).isEqualTo(Exit.NOTHING);
    assertThat(lupe("delete", "-i", index).exit()).isEqualTo(Exit.USAGE);
  }

  @Test
  void theFoundOnesCanBeDeletedThroughAPipe() throws IOException {
    String found = lupe("search", "-i", index, "--format", "ids", "Erden").out();
    Run run = new Program().reading(found).run("delete", "-i", index, "--ids", "-");
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(lupe("show", "-i", index, "erden").exit()).isEqualTo(Exit.NOTHING);
  }

  @Test
  void theStatusTellsTheLiveGeneration() {
    assertThat(lupe("status", "-i", index).out())
        .contains("live         gen-000002\n")
        .contains("articles     5\n")
        .contains("gate         passed\n")
        .contains("writer       none\n");
    assertThat(lupe("status", "--json", "-i", index).out())
        .hasLineCount(1)
        .contains("\"searchable\":true,\"problem\":null,\"writer\":null,");
    assertThat(lupe("status", "--json", "--prom", "-i", index).exit()).isEqualTo(Exit.USAGE);
  }

  @Test
  void theStatusTellsWhoIsWriting() throws IOException {
    try (var writer = ArticleIndex.update(index)) {
      assertThat(lupe("status", "-i", index).out())
          .contains("writer       pid " + ProcessHandle.current().pid() + " on ");
      assertThat(lupe("status", "--prom", "-i", index).out())
          .containsPattern("(?m)^lupe_index_writer_active\\{.*} 1$");
      assertThat(writer).isNotNull();
    }
    assertThat(lupe("status", "-i", index).out()).contains("writer       none\n");
  }

  @Test
  void aDeadWriterIsNone() throws IOException {
    String lock = "pid 999999999 on " + hostname() + " since 2026-01-01T00:00:00Z";
    Files.writeString(index.resolve("rebuild.lock"), lock);
    assertThat(lupe("status", "-i", index).out()).contains("writer       none\n");
    Files.writeString(index.resolve("rebuild.lock"), lock.replace(" on ", " on far-away-"));
    assertThat(lupe("status", "-i", index).out()).contains("writer       pid 999999999 on far");
  }

  private static String hostname() throws IOException {
    String variable = System.getenv("HOSTNAME");
    return variable != null && !variable.isBlank()
        ? variable
        : Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
  }

  /** The rules of the text format: HELP and TYPE once and before the values, names, numbers. */
  @Test
  void theMetricsAreAsPrometheusWantsThem() throws IOException {
    Path odd = folder.resolve("a \"b\\c");
    Files.move(index, odd);
    for (Path where : new Path[] {odd, folder.resolve("none")}) {
      Run run = lupe("status", "--prom", "-i", where);
      assertThat(run.exit()).isEqualTo(Exit.OK);
      assertThat(run.out()).endsWith("\n");
      Set<String> helped = new HashSet<>();
      Set<String> typed = new HashSet<>();
      for (String line : run.lines()) {
        String[] words = line.split("[ {]", 4);
        if (line.startsWith("# HELP ")) assertThat(helped.add(words[2])).as(line).isTrue();
        else if (line.startsWith("# TYPE ")) assertThat(typed.add(words[2])).as(line).isTrue();
        else assertThat(typed.contains(words[0]) && helped.contains(words[0])).as(line).isTrue();
        assertThat(line).matches(METRIC.pattern());
      }
      assertThat(typed).contains("lupe_index_up");
    }
    assertThat(lupe("status", "--prom", "-i", odd).out())
        .contains("lupe_index_articles{index=\"" + folder + "/a \\\"b\\\\c\"} 5\n")
        .contains("lupe_index_up{");
  }

  private static final Pattern METRIC =
      Pattern.compile(
          "# HELP [a-z_]+ [^\\\\]+|# TYPE [a-z_]+ gauge"
              + "|[a-z_]+\\{[a-z]+=\"([^\"\\\\]|\\\\[\"\\\\n])*\""
              + "(,[a-z]+=\"([^\"\\\\]|\\\\[\"\\\\n])*\")*} -?[\\d.]+");

  @Test
  void anIndexThatCannotBeSearchedIsDown() throws IOException {
    Files.writeString(index.resolve("CURRENT"), "nonsense\n");
    assertThat(lupe("status", "-i", index).exit()).isEqualTo(Exit.NO_INDEX);
    assertThat(lupe("status", "--json", "-i", index).out()).contains("\"searchable\":false");
    assertThat(lupe("status", "--prom", "-i", index).out())
        .containsPattern("(?m)^lupe_index_up\\{.*} 0$");
  }

  @Test
  void anIndexOfAnotherVersionIsToldAndTheWayOut() throws IOException {
    lupe("prune", "--keep", "1", "-i", index);
    Path manifest = index.resolve("gen-000002/manifest.json");
    String other = Files.readString(manifest).replace("\"schema\": 1", "\"schema\": 9");
    String signed = other.substring(0, other.lastIndexOf(",\n  \"crc32c\""));
    var sum = new java.util.zip.CRC32C();
    sum.update(signed.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    Files.writeString(
        manifest, signed + String.format(",\n  \"crc32c\": \"%08x\"\n}\n", sum.getValue()));
    Run run = lupe("status", "-i", index);
    assertThat(run.exit()).isEqualTo(Exit.MISMATCH);
    assertThat(run.err()).contains("lupe rebuild");
    assertThat(lupe("rebuild", "-i", index, articles).exit()).isEqualTo(Exit.OK);
    assertThat(lupe("status", "-i", index).exit()).isEqualTo(Exit.OK);
  }

  private long size() throws IOException {
    try (var open = ArticleIndex.open(index)) {
      return open.size();
    }
  }
}
