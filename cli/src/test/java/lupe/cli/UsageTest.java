package lupe.cli;

import static lupe.cli.Program.lupe;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @TempDir Path folder;

  @Test
  void helpNamesEveryCommandAndEndsWell() {
    var help = lupe("--help");
    assertThat(help.exit()).isEqualTo(Exit.OK);
    assertThat(help.err()).isEmpty();
    assertThat(help.out()).contains("index", "search", "show", "demo", "completion", "Exit codes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index",
        "search",
        "show",
        "similar",
        "why",
        "timeline",
        "entities",
        "shell",
        "demo",
        "completion"
      })
  void everyCommandHasHelp(String command) {
    var help = lupe(command, "--help");
    assertThat(help.exit()).isEqualTo(Exit.OK);
    assertThat(help.out()).startsWith("Usage: lupe " + command).contains("--debug");
    assertThat(help.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
  }

  @Test
  void theVersionNamesTheJavaInUse() {
    assertThat(lupe("--version").out()).startsWith("lupe ").contains("Java ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "frobnicate | lupe: Unmatched argument at index 0: 'frobnicate'",
        "search | lupe: no query",
        "search --fromat json x | lupe: Unknown option: '--fromat'",
        "search Erden -China | lupe: Unknown option: '-China'",
        "search -n many x | lupe: Invalid value for option '--limit': 'many' is not an int",
        "search -n -1 x | lupe: limit must be 0 to 10000, got -1",
        "search -n 10001 x | lupe: limit must be 0 to 10000, got 10001",
        "search --offset -1 x | lupe: offset must be 0 to 10000, got -1",
        "search --snippets 21 x | lupe: snippets must be 0 to 20, got 21",
        "search --sort best x | lupe: Invalid value for option '--sort': 'best' is none of relevance, date, fresh",
        "search --facet word x | lupe: Invalid value for option '--facet'",
        "search --format xml x | lupe: Invalid value for option '--format'",
        "search --only magic x | lupe: Invalid value for option '--only'",
        "search --timeout soon x | lupe: Invalid value for option '--timeout'",
        "search --since sometime x | lupe: --since sometime: ",
        "search --json --format csv x | lupe: --json and --format exclude each other",
        "search --queries f x | lupe: --queries and a query exclude each other",
        "search --queries f --format text | lupe: --queries needs --format",
        "index | lupe: Missing required parameter: 'PATH'",
        "show | lupe: Missing required parameter: 'ID'",
        "completion tcsh | lupe: Invalid value for positional parameter at index 0 (SHELL): 'tcsh' is none of",
      })
  void aWrongCommandLineIsToldInOneLineAndHelpNamed(String line, String message) throws Exception {
    Files.createDirectory(folder.resolve("index"));
    var run = new Program().with("LUPE_INDEX", folder.resolve("index")).run(line.split(" ", -1));
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(message).contains("--help");
    assertThat(run.err().lines()).hasSizeBetween(2, 3).allMatch(l -> l.startsWith("lupe: "));
  }

  @Test
  void noCommandIsAWrongCommandLine() {
    assertThat(lupe().exit()).isEqualTo(Exit.USAGE);
  }

  @Test
  void aFolderWithoutIndexIsToldAndNotMade() {
    Path missing = folder.resolve("missing");
    for (String command : new String[] {"search", "show"}) {
      var run = lupe(command, "-i", missing, "x");
      assertThat(run.exit()).isEqualTo(Exit.NO_INDEX);
      assertThat(run.err()).isEqualTo("lupe: " + missing + ": no index here\n");
      assertThat(missing).doesNotExist();
    }
  }

  @Test
  void aFileInPlaceOfAnIndexIsTold() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    for (String command : new String[] {"search", "show", "index"}) {
      var run = lupe(command, "-i", file, file);
      assertThat(run.exit()).isEqualTo(Exit.NO_INDEX);
      assertThat(run.err()).isEqualTo("lupe: " + file + ": not a folder\n");
    }
  }

  @Test
  void whereNoIndexWasNamedTheMessageSaysHow() {
    assertThat(lupe("search", "x").err()).contains("lupe-index: no index here; name one with -i");
    assertThat(new Program().with("LUPE_INDEX", folder.resolve("a")).run("search", "x").err())
        .isEqualTo("lupe: " + folder.resolve("a") + ": no index here\n");
  }

  @Test
  void debugShowsWhereAnErrorComesFrom() {
    assertThat(lupe("search", "-i", folder.resolve("a"), "x", "--debug").err())
        .contains("\tat lupe.");
    assertThat(lupe("search", "-i", folder.resolve("a"), "x").err()).doesNotContain("\tat");
  }

  @Test
  void controlCharactersOfFileNamesAreHarmless() {
    assertThat(lupe("search", "-i", "a\u001B[2Jb\u202E", "x").err())
        .isEqualTo("lupe: a�[2Jb�: no index here\n");
  }
}
