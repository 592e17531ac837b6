package lupe.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {
  private static final Map<String, Integer> GRADES = Map.of("a", 2, "b", 1, "c", 1, "z", 0);

  @TempDir Path folder;

  /** Worked out by hand: gains 3 1 1, discounts 1 .6309 .5, ideal 4.1309. */
  @ParameterizedTest
  @CsvSource({
    "a b c, 1,     1,    1,     1",
    "b a c, .8213, 1,    1,     1",
    "x a,   .4582, .5,   .3333, .1667",
    "z x,   0,     0,    0,     0",
    "'',    0,     0,    0,     0",
    "x c b, .2738, .5,   .6667, .3889",
  })
  void measuresAreThoseOfTheTextbook(
      String ranking, double ndcg, double reciprocal, double recall, double precision) {
    List<String> ids = List.of(ranking.split(" "));
    assertThat(Measure.NDCG_10.of(ids, GRADES)).isEqualTo(ndcg, within(5e-5));
    assertThat(Measure.MRR_10.of(ids, GRADES)).isEqualTo(reciprocal, within(5e-5));
    assertThat(Measure.RECALL_50.of(ids, GRADES)).isEqualTo(recall, within(5e-5));
    assertThat(Measure.RECALL_100.of(ids, GRADES)).isEqualTo(recall, within(5e-5));
    assertThat(Measure.MAP.of(ids, GRADES)).isEqualTo(precision, within(5e-5));
  }

  @Test
  void depthsCutTheRanking() {
    List<String> late = new ArrayList<>();
    for (int i = 0; i < 60; i++) late.add("x" + i);
    late.add("a");
    assertThat(Measure.NDCG_10.of(late, GRADES)).isZero();
    assertThat(Measure.RECALL_50.of(late, GRADES)).isZero();
    assertThat(Measure.RECALL_100.of(late, GRADES)).isPositive();
    assertThat(Measure.MAP.of(late, GRADES)).isEqualTo(1.0 / 61 / 3, within(1e-9));
  }

  @Test
  void topicsWithoutAnAnswerCountAndTopicsWithoutARightArticleDoNot() {
    var judgements =
        new Judgements(
            Map.of("1", Map.of("a", 1), "2", Map.of("b", 1), "3", Map.of("c", 0), "4", Map.of()));
    var run = new Run("run", Map.of("1", List.of("a"), "3", List.of("c")));
    var evaluation = Evaluation.of(run, judgements, List.of("1", "2", "3", "4", "5"));
    assertThat(evaluation.topics()).containsExactly("1", "2");
    assertThat(evaluation.mean(Measure.MRR_10)).isEqualTo(.5);
    assertThat(evaluation.mean(Measure.MRR_10, List.of("1"))).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> evaluation.of("3", Measure.MAP));
  }

  @Test
  void aRunIsOrderedByItsScoresAndTheFirstOfDoublesCounts() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("x.run"),
            "q1 Q0 a 1 1.5 tag\nq1 Q0 b 2 7e1 tag\n\nq2 Q0 a 1 3 tag\nq1 Q0 b 3 1 tag\nq1 Q0 c 4 1.5 t\n");
    Run run = Run.read(file);
    assertThat(run.name()).isEqualTo("x.run");
    assertThat(run.of("q1")).containsExactly("b", "a", "c");
    assertThat(run.of("q2")).containsExactly("a");
    assertThat(run.of("q3")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"q1 Q0 a 1", "q1 Q0 a 1 high tag", "Haushalt"})
  void aLineThatIsNoneOfARunIsNamed(String line) throws IOException {
    Path file = Files.writeString(folder.resolve("x.run"), "q1 Q0 a 1 1.5 tag\n" + line);
    assertThatIOException()
        .isThrownBy(() -> Run.read(file))
        .withMessage(file + ":2: wanted: topic Q0 article rank score tag, found: " + line);
  }

  @Test
  void fewTopicsAreComparedExactly() {
    // Three topics better by the same amount: 2 of 8 assignments are as far apart.
    Comparison comparison = compare(List.of(0, 0, 0, 1), List.of(1, 1, 1, 1));
    assertThat(comparison.better()).isEqualTo(3);
    assertThat(comparison.worse()).isZero();
    assertThat(comparison.change()).isEqualTo(.75);
    assertThat(comparison.p()).isEqualTo(.25);
  }

  @Test
  void runsThatAreTheSameDoNotDiffer() {
    Comparison comparison = compare(List.of(0, 1, 1), List.of(0, 1, 1));
    assertThat(comparison.p()).isEqualTo(1);
    assertThat(comparison.change()).isZero();
  }

  @Test
  void manyTopicsAreComparedByASampleThatAgreesWithTheBinomialTest() {
    // 20 topics change, 15 of them for the better: two-sided sign test 0.0414.
    var before = new ArrayList<Integer>();
    var after = new ArrayList<Integer>();
    for (int i = 0; i < 40; i++) {
      before.add(i < 15 ? 0 : 1);
      after.add(i < 15 || i >= 20 ? 1 : 0);
    }
    Comparison comparison = compare(before, after);
    assertThat(comparison.p()).isEqualTo(.0414, within(.003));
    assertThat(compare(before, after)).isEqualTo(comparison);
  }

  @Test
  void ofRunsThatDifferByChanceFewLookSignificant() {
    var random = new Random(5);
    int significant = 0;
    for (int trial = 0; trial < 60; trial++) {
      var before = new ArrayList<Integer>();
      var after = new ArrayList<Integer>();
      for (int i = 0; i < 30; i++) {
        before.add(random.nextInt(2));
        after.add(random.nextInt(2));
      }
      if (compare(before, after).p() < .05) significant++;
    }
    assertThat(significant).isBetween(0, 8);
  }

  @Test
  void differentTopicsAreNotCompared() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Comparison.of(evaluation(List.of(1)), evaluation(List.of(1, 0)), Measure.MRR_10));
  }

  private static Comparison compare(List<Integer> before, List<Integer> after) {
    return Comparison.of(evaluation(before), evaluation(after), Measure.MRR_10);
  }

  /** Of a run that finds the one right article of a topic, or does not. */
  private static Evaluation evaluation(List<Integer> found) {
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    Map<String, List<String>> rankings = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      grades.put("q" + i, Map.of("a", 1));
      if (found.get(i) == 1) rankings.put("q" + i, List.of("a"));
    }
    var judgements = new Judgements(grades);
    return Evaluation.of(new Run("run", rankings), judgements, judgements.topics());
  }
}
