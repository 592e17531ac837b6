package lupe.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lupe.entity.EntityRecognizer;
import lupe.eval.Comparison;
import lupe.eval.Evaluation;
import lupe.eval.Measure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Switches each ingredient of the ranking off in turn and prints what that costs. */
@Tag("long")
class AblationTest {
  private static final Path SHARED = Path.of(System.getProperty("lupe.shared", "none"));
  private static final int NEVER = 1_000;

  private static final Map<String, Map<String, Number>> INGREDIENTS = new LinkedHashMap<>();

  static {
    INGREDIENTS.put("lead and teaser", Map.of("teaser", 0f));
    INGREDIENTS.put("word families", Map.of("family", 0f));
    INGREDIENTS.put("variants of names", Map.of("name", 0f));
    INGREDIENTS.put("word as head of compounds", Map.of("head", 0f));
    INGREDIENTS.put("word as modifier of compounds", Map.of("modifier", 0f));
    INGREDIENTS.put("less likely readings", Map.of("reading", 0f));
    INGREDIENTS.put("parts of a compound apart", Map.of("partsApart", 0f));
    INGREDIENTS.put("one part alone", Map.of("modifierAlone", 0f, "headAlone", 0f));
    INGREDIENTS.put("neighbours near each other", Map.of("near", 0f));
    INGREDIENTS.put("words in the form that was typed", Map.of("exact", 0f));
    INGREDIENTS.put("weaker tiers add a little", Map.of("tie", 0f));
    INGREDIENTS.put("long questions mix", Map.of("mixFrom", NEVER));
    INGREDIENTS.put("all words first", Map.of("mixFrom", 1));
    INGREDIENTS.put("all tiers count alike", alike());
  }

  private static Map<String, Number> alike() {
    Map<String, Number> weights = new LinkedHashMap<>();
    for (String tier :
        List.of("head", "modifier", "family", "partsApart", "modifierAlone", "headAlone"))
      weights.put(tier, 1f);
    return weights;
  }

  @Test
  void everyIngredientIsWorthItsPlace() throws IOException {
    assumeTrue(Files.isDirectory(SHARED.resolve("eval/ir")), "no evaluation data at " + SHARED);
    try (var topics = eval(RetrievalSet.topics(SHARED));
        var titles = eval(RetrievalSet.knownItem(SHARED, "wikinews_title_knownitem"));
        var xquad = eval(RetrievalSet.knownItem(SHARED, "xquad_r_de_sentences"));
        var mlqa = eval(RetrievalSet.knownItem(SHARED, "mlqa_de_dev"))) {
      var sets = List.of(topics, titles, xquad, mlqa);
      List<Evaluation> standard = scores(sets, Weights.STANDARD);
      System.out.println("| without | topics nDCG@10 | headlines | XQuAD-R | MLQA |");
      System.out.println("|---|---|---|---|---|");
      System.out.println("| nothing | " + String.join(" | ", means(standard)) + " |");
      for (var ingredient : INGREDIENTS.entrySet()) {
        List<Comparison> without = compare(standard, scores(sets, without(ingredient.getValue())));
        System.out.println("| " + ingredient.getKey() + " | " + row(without) + " |");
        assertThat(without).as(ingredient.getKey()).noneMatch(AblationTest::isHarmful);
      }
    }
  }

  /** Whether the ranking is better without, and not by chance. */
  private static boolean isHarmful(Comparison without) {
    return without.change() > .01 && without.p() < .01;
  }

  private static RetrievalEval eval(RetrievalSet set) throws IOException {
    return new RetrievalEval(set, EntityRecognizer.NONE);
  }

  private static List<Evaluation> scores(List<RetrievalEval> sets, Weights weights)
      throws IOException {
    var scores = new ArrayList<Evaluation>();
    for (RetrievalEval set : sets) scores.add(set.score(weights));
    return scores;
  }

  private static List<Comparison> compare(List<Evaluation> with, List<Evaluation> without) {
    var comparisons = new ArrayList<Comparison>();
    for (int i = 0; i < with.size(); i++)
      comparisons.add(Comparison.of(with.get(i), without.get(i), measure(i)));
    return comparisons;
  }

  private static Measure measure(int set) {
    return set == 0 ? Measure.NDCG_10 : Measure.MRR_10;
  }

  private static List<String> means(List<Evaluation> scores) {
    var means = new ArrayList<String>();
    for (int i = 0; i < scores.size(); i++)
      means.add(String.format(Locale.ROOT, "%.4f", scores.get(i).mean(measure(i))));
    return means;
  }

  /** Changes; one star for p below .05, two for p below .01. */
  private static String row(List<Comparison> comparisons) {
    return String.join(
        " | ",
        comparisons.stream()
            .map(c ->
                String.format(Locale.ROOT, "%+.4f", c.change())
                    + (c.p() < .01 ? " **" : c.p() < .05 ? " *" : ""))
            .toList());
  }

  private static Weights without(Map<String, Number> changed) {
    RecordComponent[] components = Weights.class.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    var values = new Object[components.length];
    try {
      for (int i = 0; i < values.length; i++) {
        Number other = changed.get(components[i].getName());
        values[i] = other == null ? components[i].getAccessor().invoke(Weights.STANDARD) : other;
      }
      return Weights.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
