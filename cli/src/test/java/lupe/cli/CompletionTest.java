package lupe.cli;

import static lupe.cli.Program.lupe;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {
  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void theScriptIsGoodBashAndKnowsCommandsAndOptions(String kind, @TempDir Path folder)
      throws Exception {
    var run = lupe("completion", kind);
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out()).contains("complete -F", "search", "--facet", "compound-head");
    Path script = Files.writeString(folder.resolve("lupe.bash"), run.out());
    assertThat(new ProcessBuilder("bash", "-n", script.toString()).start().waitFor()).isZero();
  }

  @Test
  void fishCompletesCommandsOptionsAndValues() {
    assertThat(lupe("completion", "fish").lines())
        .contains(
            "complete -c lupe -f -n __fish_use_subcommand -a show -d 'Print whole articles.'",
            "complete -c lupe -n '__fish_seen_subcommand_from search' -l json"
                + " -d 'The same as --format json.'")
        .anyMatch(line -> line.contains("-l color -l colour -x -a 'auto always never'"))
        .anyMatch(line -> line.contains("-s i -l index -r"));
  }
}
