package lupe.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lupe.entity.EntityRecognizer;
import lupe.eval.Evaluation;
import lupe.eval.Measure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RetrievalGoldTest {
  private static final Path SHARED = Path.of(System.getProperty("lupe.shared", "none"));

  @BeforeAll
  static void needsTheEvaluationData() {
    assumeTrue(Files.isDirectory(SHARED.resolve("eval/ir")), "no evaluation data at " + SHARED);
  }

  @Test
  void topicsThatASearcherTypesFindTheirArticles() throws IOException {
    try (var eval = new RetrievalEval(RetrievalSet.topics(SHARED), EntityRecognizer.NONE)) {
      var score = eval.score(Weights.STANDARD);
      System.out.println("topics " + means(score));
      assertThat(score.mean(Measure.NDCG_10)).isGreaterThan(0.60);
      assertThat(score.mean(Measure.RECALL_100)).isGreaterThan(0.75);
    }
  }

  @Test
  @Tag("long")
  void headlinesFindTheirArticle() throws IOException {
    assertThat(reciprocalRank("wikinews_title_knownitem")).isGreaterThan(0.94);
  }

  @Test
  @Tag("long")
  void questionsFindTheirSentence() throws IOException {
    assertThat(reciprocalRank("xquad_r_de_sentences")).isGreaterThan(0.78);
  }

  @Test
  @Tag("long")
  void questionsFindTheirParagraph() throws IOException {
    assertThat(reciprocalRank("mlqa_de_dev")).isGreaterThan(0.69);
  }

  private static double reciprocalRank(String name) throws IOException {
    try (var eval =
        new RetrievalEval(RetrievalSet.knownItem(SHARED, name), EntityRecognizer.NONE)) {
      var score = eval.score(Weights.STANDARD);
      System.out.println(name + " " + means(score));
      return score.mean(Measure.MRR_10);
    }
  }

  private static String means(Evaluation score) {
    return Stream.of(Measure.values())
        .map(measure -> String.format(Locale.ROOT, "%s %.4f", measure.title(), score.mean(measure)))
        .collect(Collectors.joining(" "));
  }
}
