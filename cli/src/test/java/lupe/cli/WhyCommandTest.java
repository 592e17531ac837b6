package lupe.cli;

import static lupe.cli.Program.lupe;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyCommandTest {
  @TempDir static Path folder;
  private static Path index;

  @BeforeAll
  static void indexArticles() throws IOException {
    index = Archive.index(folder);
  }

  @Test
  void anArticleThatMatchesIsExplained() {
    var run = lupe("why", "-i", index, "Haushalt Armee", "etat");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out())
        .startsWith("Streit um den Militärhaushalt\n2025-02-27 · Politik · Talbote\netat")
        .contains("\nfound: all words, rank 1\n  + Haushalt")
        .contains("\n  + Armee\n")
        .containsPattern("\nscore \\d+\\.\\d\\d = Haushalt \\d+\\.\\d\\d \\+ Armee \\d");
  }

  @Test
  void anArticleThatDoesNotMatchIsExplainedToo() {
    var run = lupe("why", "-i", index, "Wetter -Regen seit:2026", "rad");
    assertThat(run.exit()).isEqualTo(Exit.NOTHING);
    assertThat(run.out())
        .contains("\nnot found\n  + Wetter\n")
        .contains("\n  - not Regen: excludes it\n")
        .contains("\n  - published since 2026-01-01: excludes it; it has: 2025-03-10\n");
  }

  @Test
  void aMissingWordIsNamedWithItsNearest() {
    assertThat(lupe("why", "-i", index, "Haushalt Armme", "etat").out())
        .contains("found with some of the words only, rank 1\n")
        .contains("\n  - Armme: missing; nearest: Armee\n");
  }

  @Test
  void jsonHasTheSame() {
    var run = lupe("why", "-i", index, "--json", "Haushalt Armme", "etat");
    assertThat(run.out())
        .hasLineCount(1)
        .startsWith("{\"schema\":1,\"query\":\"Haushalt Armme\",\"id\":\"etat\",")
        .contains("\"match\":\"some\"")
        .contains("\"word\":\"Armme\",\"times\":0,\"why\":null,\"nearest\":[\"Armee\"]");
  }

  @Test
  void whatCannotBeExplainedIsTold() {
    var unknown = lupe("why", "-i", index, "Haushalt", "nobody");
    assertThat(unknown.exit()).isEqualTo(Exit.NOTHING);
    assertThat(unknown.err()).isEqualTo("lupe: nobody: no such article\n");
    var wrong = lupe("why", "-i", index, "datum:99", "etat");
    assertThat(wrong.exit()).isEqualTo(Exit.USAGE);
    assertThat(wrong.err()).contains("^^");
  }
}
