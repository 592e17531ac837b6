package lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellCommandTest {
  @TempDir static Path folder;
  private static Path index;

  @BeforeAll
  static void indexArticles() throws IOException {
    index = Archive.index(folder);
  }

  @Test
  void eachLineIsAQuery() {
    var run = shell("Seltene Erden\n\n  Regen  \n");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out())
        .contains("1 article\n\n 1. **Seltene** **Erden** werden knapp\n")
        .contains("1 article\n\n 1. Das Rennen am Fluss\n");
  }

  @Test
  void hitsAreNamedByTheirNumber() {
    var run = shell("Haushalt\n:show 2\n:why 1\n:similar 1\n");
    assertThat(run.out())
        .contains("Das Schwimmbad bleibt geschlossen.")
        .contains("found: all words, rank 1\n");
    assertThat(shell("Regen\n:similar 1\n").err()).isEqualTo("lupe: nothing similar found\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void anArticleThatWasNotFoundIsNamedByItsId() {
    assertThat(shell("Haushalt\n:why rad\n").out()).contains("not found\n  - Haushalt: missing");
  }

  @Test
  void aMistakeIsToldAndTheSessionGoesOn() {
    var run = shell(":shwo 1\n:show\n:show 7\ndatum:99\nErden\n");
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.err())
        .contains("lupe: no command :shwo; see :help\n")
        .contains("lupe: which hit? such as :show 1\n")
        .contains("lupe: 7: no such article\n")
        .contains("^^\n");
    assertThat(run.out()).contains("**Erden**");
  }

  @Test
  void quitLeavesAndHelpHelps() {
    var run = shell(":help\n:quit\nErden\n");
    assertThat(run.out()).contains(":similar N").doesNotContain("Erden");
    assertThat(run.exit()).isEqualTo(Exit.NOTHING);
  }

  @Test
  void nothingFoundIsTold() {
    var run = shell("Quastenflosser\n");
    assertThat(run.exit()).isEqualTo(Exit.NOTHING);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("lupe: nothing found\nlupe: no article has the word");
  }

  private static Program.Run shell(String lines) {
    return new Program().reading(lines).run("shell", "-i", index);
  }
}
