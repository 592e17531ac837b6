package lupe.cli;

import static lupe.cli.Program.lupe;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnalyzeCommandTest {
  @Test
  void aWordIsShownWithLemmaPartsAndTerms() {
    var run = lupe("analyze", "Militärhaushalte");
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out())
        .startsWith("Militärhaushalte\n")
        .contains("lemma   Militärhaushalt\n", "parts   Militär + Haushalt\n")
        .contains("terms   militaerhaushalt  <militaer  >haushalt\n");
  }

  @Test
  void eachLineOfTheTableIsAWord() {
    var run =
        new Program()
            .reading("Militärhaushalte\nDamalige\n\nBürger:innen\n")
            .run("analyze", "--format", "tsv", "-");
    assertThat(run.lines())
        .containsExactly(
            "Militärhaushalte\tMilitärhaushalt\tMilitär+Haushalt",
            "Damalige\tdamalig\tdamalig",
            "\t\t",
            "Bürger:innen\tBürger\tBürger");
  }

  @Test
  void jsonIsAnObjectAWord() {
    var run = lupe("analyze", "--json", "Der Militärhaushalt");
    assertThat(run.lines()).hasSize(2);
    assertThat(run.lines().get(1))
        .startsWith("{\"word\":\"Militärhaushalt\",\"lemma\":\"Militärhaushalt\"")
        .contains("\"terms\":[\"militaerhaushalt\",\"<militaer\",\">haushalt\"]");
  }
}
