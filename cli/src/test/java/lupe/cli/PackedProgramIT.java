package lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lupe.ArticleIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packed program from outside, as a shell starts it. */
class PackedProgramIT extends PackedProgram {
  @Test
  void itRunsFromAnEmptyFolderAndLeavesNothingThere() throws Exception {
    Run run = run(LAUNCHER, "search", "-i", index, "Seltene Erden");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out()).contains("**Seltene** **Erden** werden knapp");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void itRunsThroughSymbolicLinksAndInFoldersWithBlanks() throws Exception {
    Path odd = Files.createDirectories(folder.resolve("ein Ördner/bin"));
    Path link = Files.createSymbolicLink(odd.resolve("lupe"), LAUNCHER);
    Path relative =
        Files.createSymbolicLink(folder.resolve("suche"), Path.of("ein Ördner/bin/lupe"));
    for (Path start : List.of(link, relative)) {
      Run run = run(start, "--version");
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).startsWith("lupe ").contains(", Java ");
    }
  }

  @Test
  void anOldJavaOnThePathIsPassedOver() throws Exception {
    Path old = fakeJava("old", "17.0.15");
    environment.remove("JAVA_HOME");
    environment.put("PATH", old.resolve("bin") + ":/usr/bin:/bin");
    environment.put("LUPE_JAVA_SEARCH", JAVA.getParent().toString());
    assertThat(run(LAUNCHER, "--version").out()).contains("Java " + Runtime.version().feature());
    environment.put("JAVA_HOME", old.toString());
    environment.put("PATH", old.resolve("bin") + ":" + JAVA.resolve("bin") + ":/usr/bin:/bin");
    assertThat(run(LAUNCHER, "--version").out()).contains("Java " + Runtime.version().feature());
  }

  @Test
  void withoutAFittingJavaItSaysSoInOneLine() throws Exception {
    Path old = fakeJava("javas/old", "17.0.15");
    fakeJava("javas/older", "1.8.0_292");
    environment.remove("JAVA_HOME");
    environment.put("PATH", old.resolve("bin") + ":/usr/bin:/bin");
    environment.put("LUPE_JAVA_SEARCH", folder.resolve("javas").toString());
    assumeThat(javaOnPath()).as("an own Java of the system in /usr/bin would be found").isFalse();
    assertThat(run(LAUNCHER, "--version"))
        .isEqualTo(
            new Run(69, "", "lupe: no Java 21 or newer found; set LUPE_JAVA to its bin/java\n"));
  }

  @Test
  void theJavaThatIsNamedIsTakenOrTold() throws Exception {
    environment.put("LUPE_JAVA", JAVA.resolve("bin/java").toString());
    environment.put("JAVA_HOME", "/nowhere");
    assertThat(run(LAUNCHER, "--version").exit()).isEqualTo(Exit.OK);
    environment.put("LUPE_JAVA", fakeJava("old", "17.0.15").toString());
    assertThat(run(LAUNCHER, "--version"))
        .isEqualTo(
            new Run(
                69,
                "",
                "lupe: LUPE_JAVA=" + folder + "/old: no Java 21 or newer; it is 17.0.15\n"));
  }

  @Test
  void theNewestJavaOfTheUsualFoldersIsTaken() throws Exception {
    for (String version : List.of("21.0.9", "25.0.10", "25.0.9", "9.0.1"))
      fakeJava("javas/jdk-" + version, version);
    environment.remove("JAVA_HOME");
    environment.put("PATH", "/usr/bin:/bin");
    environment.put("LUPE_JAVA_SEARCH", folder.resolve("javas").toString());
    assertThat(run(LAUNCHER, "--version").out()).isEqualTo("fake 25.0.10\n");
  }

  @Test
  void aLocaleThatIsNotUtf8LosesNoUmlauts() throws Exception {
    for (String locale : List.of("C", "POSIX", "de_DE.UTF-8")) {
      environment.put("LC_ALL", locale);
      Run run = run(LAUNCHER, "search", "-i", index, "--json", "Militärhaushalt");
      assertThat(run.out()).contains("\"query\":\"Militärhaushalt\"").contains("\"id\":\"etat\"");
    }
  }

  @Test
  void optionsOfTheJvmFromOutsideAddNoLine() throws Exception {
    environment.put("JAVA_TOOL_OPTIONS", "-Dx=y");
    environment.put("JDK_JAVA_OPTIONS", "-Dx=y");
    assertThat(run(LAUNCHER, "search", "-i", index, "Erden").err()).isEmpty();
    environment.put("LUPE_JAVA_OPTS", "-Xmx200m -Dx=y");
    assertThat(run(LAUNCHER, "search", "-i", index, "Erden").exit()).isEqualTo(Exit.OK);
  }

  @Test
  void aReaderThatGoesAwayEndsItAtOnceWithoutAWord() throws Exception {
    Path queries = folder.resolve("queries");
    Files.writeString(queries, "q\tHaushalt\n".repeat(100_000));
    long began = System.nanoTime();
    Run run = shell(LAUNCHER + " search -i " + index + " --queries " + queries + " | head -1");
    assertThat(run.out()).hasLineCount(1).startsWith("q Q0 ");
    assertThat(run.err()).isEmpty();
    assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began)).isLessThan(30);
  }

  @Test
  void aFullDiskBehindTheOutputIsAnError() throws Exception {
    Run run = shell(LAUNCHER + " search -i " + index + " Haushalt > /dev/full");
    assertThat(run.exit()).isEqualTo(Exit.NO_INDEX);
    assertThat(run.err()).hasLineCount(1).startsWith("lupe: standard output: ");
  }

  @Test
  void escapeCodesInArticlesReachNoTerminal() throws Exception {
    Path hostile = folder.resolve("hostile.jsonl");
    Files.writeString(
        hostile,
        "{\"id\":\"\\u001b[2Jx\",\"title\":\"Haushalt \\u001b]0;weg\\u0007 \\u202eneu\","
            + "\"body\":\"Der Haushalt \\u001b[31m.\",\"source\":\"\\u009b31m\"}\n");
    Path other = folder.resolve("index");
    assertThat(run(LAUNCHER, "index", "-i", other, hostile).exit()).isEqualTo(Exit.OK);
    for (String format : List.of("text", "json", "jsonl", "csv", "tsv", "trec", "ids")) {
      Run run = run(LAUNCHER, "search", "-i", other, "--format", format, "Haushalt");
      assertThat(run.exit()).isEqualTo(Exit.OK);
      assertThat(run.out()).doesNotContainPattern("[\\p{Cc}\u202e&&[^\n\t]]");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM 143 index", "INT 130 index", "TERM 143 rebuild", "INT 130 rebuild"})
  void aSignalDuringAWriteTakesAllBack(String signal) throws Exception {
    Path live = folder.resolve("index");
    run(LAUNCHER, "index", "-i", live, shared.resolve("articles.jsonl"));
    String[] parts = signal.split(" ", -1);
    // Job control and env let the program, started in the background, listen to INT as in a
    // terminal, even where this test itself was started deaf to it.
    String script =
        """
        set -m; mkfifo p
        env --default-signal=INT LAUNCHER COMMAND -i LIVE - < p 2> err & exec 3> p
        echo '{"id":"new","body":"Neu."}' >&3
        until [ -e LIVE/gen-000002 ]; do sleep 0.1; done; sleep 2
        kill -SIGNAL $!; wait $!
        """;
    Run run =
        shell(
            script
                .replace("LAUNCHER", LAUNCHER.toString())
                .replace("LIVE", live.toString())
                .replace("COMMAND", parts[2])
                .replace("SIGNAL", parts[0]));
    assertThat(run.exit()).isEqualTo(Integer.parseInt(parts[1]));
    assertThat(folder.resolve("err"))
        .hasContent("lupe: interrupted; the index is as it was before");
    assertThat(run(LAUNCHER, "show", "-i", live, "new").exit()).isEqualTo(Exit.NOTHING);
    assertThat(run(LAUNCHER, "search", "-i", live, "Haushalt").exit()).isEqualTo(Exit.OK);
    try (Stream<Path> files = Files.list(live)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("CURRENT", "gen-000001", "rebuild.lock");
    }
  }

  @Test
  void aNightlyRunRebuildsReportsAndRefuses() throws Exception {
    Path live = folder.resolve("index");
    Path articles = shared.resolve("articles.jsonl");
    assertThat(run(LAUNCHER, "rebuild", "-i", live, articles).exit()).isEqualTo(Exit.OK);
    assertThat(run(LAUNCHER, "alert", "add", "-i", live, "geld", "Haushalt").exit())
        .isEqualTo(Exit.OK);
    Path more = folder.resolve("more.jsonl");
    Files.writeString(
        more, "{\"id\":\"neu\",\"title\":\"Haushalt wächst\",\"body\":\"Viel mehr Geld.\"}\n");
    assertThat(run(LAUNCHER, "rebuild", "-i", live, articles, more).exit()).isEqualTo(Exit.OK);
    Run alerts = run(LAUNCHER, "alert", "run", "-i", live);
    assertThat(alerts.err()).isEmpty();
    assertThat(alerts.out()).startsWith("geld: 1 new for Haushalt\n").contains("Haushalt wächst");
    Run refused = run(LAUNCHER, "rebuild", "-i", live, "--json", more);
    assertThat(refused.exit()).isEqualTo(Exit.REFUSED);
    assertThat(refused.out()).hasLineCount(1).contains("\"outcome\":\"refused\"");
    assertThat(run(LAUNCHER, "verify", "-i", live, "--all").exit()).isEqualTo(Exit.OK);
    assertThat(run(LAUNCHER, "rollback", "-i", live).out()).startsWith("gen-000001 is live");
    assertThat(run(LAUNCHER, "show", "-i", live, "neu").exit()).isEqualTo(Exit.NOTHING);
    assertThat(run(LAUNCHER, "status", "-i", live, "--prom").out()).contains("lupe_index_up{");
  }

  @Test
  void aClosedInputIsNothingToRead() throws Exception {
    Run run = shell(LAUNCHER + " index -i " + folder + "/index - <&-");
    assertThat(run.exit()).as(run.err()).isIn(Exit.NOTHING, Exit.BAD_RECORDS);
    assertThat(run.err()).startsWith("lupe: ");
    assertThat(run(LAUNCHER, "search", "-i", folder.resolve("index"), "x").exit())
        .isEqualTo(Exit.NO_INDEX);
  }

  @Test
  void everyEndHasItsExitCode() throws Exception {
    assertThat(run(LAUNCHER, "search", "-i", index, "Quastenflosser").exit()).isEqualTo(1);
    assertThat(run(LAUNCHER, "search", "--nonsense").exit()).isEqualTo(2);
    assertThat(run(LAUNCHER, "search", "-i", folder.resolve("none"), "x").exit()).isEqualTo(3);
    Path other = Archive.index(Files.createDirectory(folder.resolve("busy")));
    try (var writer = ArticleIndex.update(other)) {
      Run busy = run(LAUNCHER, "index", "-i", other, shared.resolve("articles.jsonl"));
      assertThat(busy.exit()).isEqualTo(4);
      assertThat(busy.err()).hasLineCount(1);
      assertThat(writer).isNotNull();
    }
    Path bad = Files.writeString(folder.resolve("bad.jsonl"), "{\"id\":1}\n" + Archive.ARTICLES);
    assertThat(run(LAUNCHER, "index", "-i", folder.resolve("seven"), bad).exit()).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "jsonl", "csv", "tsv", "trec", "ids"})
  void everyFormatOfASearchNamesTheArticle(String format) throws Exception {
    Run run = run(LAUNCHER, "search", "-i", index, "--format", format, "Seltene Erden");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out()).contains("erden").endsWith("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "csv", "json", "svg"})
  void everyFormatOfATimelineNamesTheMonth(String format) throws Exception {
    Run run = run(LAUNCHER, "timeline", "-i", index, "--by", "month", "--format", format, "Erden");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out()).contains("2025-03").endsWith("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "csv", "tsv", "json"})
  void everyFormatOfEntitiesNamesThePlace(String format) throws Exception {
    Run run = run(LAUNCHER, "entities", "-i", index, "--format", format, "Erden");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out()).contains("Sachsen").endsWith("\n");
  }

  @Test
  void namesAreFoundInLinesOfText() throws Exception {
    Run run = shell("printf 'Putins Rede.\\nRegen.\\n' | " + LAUNCHER + " entities --text -");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out()).hasLineCount(2).contains("\"name\":\"Wladimir Putin\"");
  }

  @Test
  void articlesAreComparedAndExplained() throws Exception {
    Run why = run(LAUNCHER, "why", "-i", index, "Haushalt", "rad");
    assertThat(why.err()).isEmpty();
    assertThat(why.exit()).isEqualTo(Exit.NOTHING);
    assertThat(why.out()).contains("Haushalt: missing");
    Run similar = run(LAUNCHER, "similar", "-i", index, "nobody");
    assertThat(similar).isEqualTo(new Run(Exit.NOTHING, "", "lupe: nobody: no such article\n"));
  }

  @Test
  void thePromptReadsLinesFromAPipe() throws Exception {
    Run run = shell("printf 'Erden\\n:why 1\\n' | " + LAUNCHER + " shell -i " + index);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out()).contains("**Erden** werden knapp", "found: all words, rank 1");
  }

  @Test
  void theDemoShowsBothQueries() throws Exception {
    assumeThat(HOME.resolve("testdata/articles")).isNotEmptyDirectory();
    environment.put("TMPDIR", folder.toString());
    environment.put("LUPE_JAVA_OPTS", "-Djava.io.tmpdir=" + folder);
    Run run = run(LAUNCHER, "demo");
    assertThat(run.err()).doesNotContain("error", "WARNING");
    assertThat(run.exit()).isIn(Exit.OK, Exit.BAD_RECORDS);
    assertThat(run.out())
        .contains("$ lupe search \"Seltene Erden\"", "$ lupe search Militärhaushalt");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void theArchiveHoldsTheProgram() throws Exception {
    Path archive;
    try (Stream<Path> files = Files.list(HOME.getParent())) {
      archive = files.filter(file -> file.toString().endsWith(".tar.gz")).findFirst().orElseThrow();
    }
    Run run = shell("tar xzf " + archive + " && ./lupe-*/bin/lupe --version && ls lupe-*");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("lupe ").contains("LICENSE", "bin", "lib");
  }

  private Path fakeJava(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho fake " + version + "\n");
    Files.setPosixFilePermissions(
        java, EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_EXECUTE));
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private static boolean javaOnPath() throws IOException {
    for (String bin : List.of("/usr/bin/java", "/bin/java")) {
      if (!Files.exists(Path.of(bin))) continue;
      Path release = Path.of(bin).toRealPath().getParent().resolveSibling("release");
      if (Files.exists(release)
          && Files.readString(release).matches("(?s).*JAVA_VERSION=\"(2[1-9]|[3-9]\\d).*"))
        return true;
    }
    return false;
  }
}
