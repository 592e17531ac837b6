package lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lupe.cli.Program.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/operations.md tells operators to type. */
class OperationsPageTest {
  private static final Path PAGE = Path.of("docs/operations.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
  private static final Pattern LINE = Pattern.compile("(.*?)(?: +# exit (\\d+).*)?");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  @TempDir private Path folder;

  private static List<String> blocks(String language) throws IOException {
    Optional<Path> page =
        Stream.of(PAGE, Path.of("..").resolve(PAGE)).filter(Files::exists).findFirst();
    assumeThat(page).as("the page " + PAGE).isPresent();
    return BLOCK
        .matcher(Files.readString(page.get()))
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  @Test
  void everyCommandLineWorksInTheOrderOfThePage() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Archive.file(articles);
    Files.writeString(folder.resolve("golden.tsv"), "q1\tHaushalt\n");
    Files.writeString(folder.resolve("ids.txt"), "nix\n");
    int lines = 0;
    for (String block : blocks("sh"))
      for (String line : block.lines().toList()) {
        Matcher parts = LINE.matcher(line.replace("/srv/lupe", folder.toString()));
        assertThat(parts.matches()).isTrue();
        int wanted = parts.group(2) == null ? Exit.OK : Integer.parseInt(parts.group(2));
        assertThat(run(parts.group(1).replaceFirst("; .*", "")))
            .as(line)
            .satisfies(run -> assertThat(run.exit()).as(run.err()).isEqualTo(wanted));
        lines++;
      }
    assertThat(lines).isGreaterThan(15);
  }

  private Run run(String line) throws IOException {
    if (line.startsWith("lupe ")) return Program.lupe(words(line.substring(5)));
    var process = new ProcessBuilder("bash", "-c", line).redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes());
    try {
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    return new Run(process.exitValue(), "", told);
  }

  private static Object[] words(String line) {
    var words = new ArrayList<String>();
    Matcher word = WORD.matcher(line);
    while (word.find()) words.add(word.group(1) != null ? word.group(1) : word.group(2));
    return words.toArray();
  }

  @Test
  void cronAndSystemdCallCommandsThatExist() throws IOException {
    var commands = new ArrayList<String>();
    Pattern call = Pattern.compile("/opt/lupe/bin/lupe (\\w+)((?: -[-\\w]+)*)");
    for (String language : List.of("cron", "ini"))
      for (String block : blocks(language))
        call.matcher(block).results().forEach(found -> commands.add(found.group(1)));
    assertThat(commands).contains("rebuild", "alert", "status");
    for (String command : commands)
      assertThat(Program.lupe(command, "--help").exit()).as(command).isZero();
  }

  @Test
  void theUnitsAreGoodSystemd() throws Exception {
    Path tool = Path.of("/usr/bin/systemd-analyze");
    assumeThat(tool).as("systemd-analyze").isExecutable();
    List<String> units = blocks("ini");
    assertThat(units).hasSize(2);
    Path service = folder.resolve("lupe-rebuild.service");
    Path timer = folder.resolve("lupe-rebuild.timer");
    Files.writeString(
        service,
        units.get(0).replace("/opt/lupe/bin/lupe", "/bin/true").replace("User=lupe\n", ""));
    Files.writeString(timer, units.get(1));
    Process process =
        new ProcessBuilder(
                tool.toString(), "verify", "--man=no", service.toString(), timer.toString())
            .redirectErrorStream(true)
            .start();
    String told = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(told.lines().filter(line -> line.contains("lupe-rebuild"))).isEmpty();
  }
}
