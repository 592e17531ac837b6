package lupe.bench.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Measures on the gold data that lie outside of the repository; skipped where they are not. */
class GermanGoldTest {
  private static final Path GOLD = Path.of(System.getProperty("lupe.shared", ""), "eval");

  @BeforeEach
  void goldIsThere() {
    Assumptions.assumeTrue(Files.isDirectory(GOLD), () -> "no gold data in " + GOLD);
  }

  @Test
  void formsOfAWordShareTheirLemma(TestReporter reporter) throws IOException {
    StemGold stems = StemGold.measure(GOLD.resolve("stem/gold2_dev.txt"), Stemmers::lupe);
    reporter.publishEntry("stems", stems.toString());
    assertThat(stems.bestMatch()).isGreaterThanOrEqualTo(.972);
    assertThat(stems.pairwise()).isGreaterThanOrEqualTo(.925);
  }

  @Test
  void compoundsAreTakenApartRightly(TestReporter reporter) throws IOException {
    CompoundGold compounds = CompoundGold.measure(GOLD.resolve("compound/in_news_dev.tsv"));
    reporter.publishEntry("compounds", compounds.toString());
    assertThat(compounds.head().all()).isGreaterThanOrEqualTo(.965);
    assertThat(compounds.head().weighted()).isGreaterThanOrEqualTo(.94);
    assertThat(compounds.exact().all()).isGreaterThanOrEqualTo(.94);
    assertThat(compounds.exact().weighted()).isGreaterThanOrEqualTo(.92);
  }

  @Test
  void simpleWordsStayWhole(TestReporter reporter) throws IOException {
    double split = CompoundGold.shareOfSimpleWordsSplit(GOLD.resolve("compound/cdec_dev.tsv"));
    reporter.publishEntry("split anyway", Double.toString(split));
    assertThat(split).isLessThanOrEqualTo(.06);
  }

  @Test
  void lemmasAreThoseOfATreebank(TestReporter reporter) throws IOException {
    LemmaGold lemmas = LemmaGold.measure(GOLD.resolve("lemma/ud_gsd_dev.tsv"));
    reporter.publishEntry("lemmas", lemmas.toString());
    assertThat(lemmas.anyReading("NOUN")).isGreaterThanOrEqualTo(.97);
    assertThat(lemmas.anyReading("VERB")).isGreaterThanOrEqualTo(.98);
    assertThat(lemmas.anyReading("ADJ")).isGreaterThanOrEqualTo(.96);
    assertThat(lemmas.first("NOUN")).isGreaterThanOrEqualTo(.964);
    assertThat(lemmas.first("VERB")).isGreaterThanOrEqualTo(.974);
    assertThat(lemmas.first("ADJ")).isGreaterThanOrEqualTo(.928);
  }
}
