package lupe.cli;

import static lupe.cli.Program.lupe;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {
  @TempDir static Path folder;
  private static Path index;

  @BeforeAll
  static void indexArticles() throws IOException {
    index = Archive.index(folder);
  }

  @Test
  void anArticleIsShownWhole() {
    var run = lupe("show", "-i", index, "stadt");
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Die Stadt spart\n2025-03-09 · Lokales · Flusskurier\n")
        .contains("Das Schwimmbad bleibt geschlossen.")
        .endsWith("id: stadt\n");
  }

  @Test
  void whatJsonShowsCanBeIndexedAgainUnchanged() {
    var run = lupe("show", "-i", index, "--json", "stadt", "etat");
    assertThat(run.lines()).hasSize(2);
    assertThat(new Program().reading(run.out()).run("index", "-i", index, "-").out())
        .startsWith("2 articles: 0 added, 0 replaced, 2 unchanged");
  }

  @Test
  void anIdThatIsNotThereIsToldAndTheOthersAreShown() {
    var run = lupe("show", "-i", index, "nix", "rad");
    assertThat(run.exit()).isEqualTo(Exit.NOTHING);
    assertThat(run.err()).isEqualTo("lupe: nix: no such article\n");
    assertThat(run.out()).startsWith("Das Rennen am Fluss\n");
  }
}
