package lupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import lupe.article.Article;
import lupe.eval.RankChange;
import lupe.eval.Topic;
import lupe.index.Change;
import lupe.index.IndexReceipt;
import lupe.index.PublicationRefusedException;
import lupe.index.generation.GateFigure;
import lupe.index.generation.IndexFolder;
import lupe.index.generation.PublicationGate;
import lupe.load.ArticleLoader;
import lupe.search.SearchRequest;
import lupe.search.SearchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildTest {
  private static final Path TESTDATA = Path.of(System.getProperty("lupe.testdata", "testdata"));

  @TempDir private Path folder;

  @Test
  void unchangedInputGivesTheSameAnswersWithTheSameScoresInTheSameOrder() throws IOException {
    assumeThat(TESTDATA).as("test data").isDirectory();
    List<Article> articles = new ArrayList<>();
    ArticleLoader.standard().load(List.of(TESTDATA.resolve("articles")), articles::add);
    List<Topic> topics = Topic.read(TESTDATA.resolve("news.topics"));
    rebuild(articles);
    List<String> first = answers(topics);
    for (int times = 0; times < 3; times++) {
      rebuild(articles);
      assertThat(answers(topics)).isEqualTo(first);
    }
    assertThat(first).hasSizeGreaterThan(100);
  }

  private List<String> answers(List<Topic> topics) throws IOException {
    var answers = new ArrayList<String>();
    try (var index = ArticleIndex.open(folder)) {
      for (Topic topic : topics) {
        SearchResult result = index.search(SearchRequest.of(topic.query()).limit(50));
        result
            .hits()
            .forEach(hit -> answers.add(topic.id() + " " + hit.article().id() + " " + hit.score()));
      }
    }
    return answers;
  }

  @Test
  void aRehearsalPublishesNothing() throws IOException {
    rebuild(numbered(0, 10));
    try (var update = ArticleIndex.at(folder).rebuild()) {
      for (Article article : numbered(0, 20)) update.add(article);
      IndexReceipt receipt = update.rehearse(PublicationGate.standard());
      assertThat(receipt.published()).isFalse();
      assertThat(receipt.articles()).isEqualTo(20);
      assertThat(receipt.gate().figures()).extracting(GateFigure::passed).containsOnly(true);
    }
    assertThat(IndexFolder.at(folder).generations()).hasSize(1);
    assertThat(folder.resolve("gen-000002")).doesNotExist();
    try (var index = ArticleIndex.open(folder)) {
      assertThat(index.size()).isEqualTo(10);
    }
  }

  @Test
  void answersThatGetLostAreRefused() throws IOException {
    rebuild(numbered(0, 10));
    List<Topic> golden =
        List.of(
            new Topic("q1", "Haushalt", List.of()), new Topic("q2", "Quastenflosser", List.of()));
    PublicationGate gate = PublicationGate.open().withMinOverlap(0.8);
    try (var update = ArticleIndex.at(folder).golden(golden).rebuild()) {
      for (Article article : numbered(3, 10)) update.add(article);
      assertThatThrownBy(() -> update.commit(gate))
          .isInstanceOf(PublicationRefusedException.class)
          .hasMessageContaining("70 % of the golden answers found, at least 80 % wanted");
    }
    try (var update = ArticleIndex.at(folder).golden(golden).rebuild()) {
      for (Article article : numbered(1, 10)) update.add(article);
      IndexReceipt receipt = update.commit(gate);
      assertThat(receipt.gate().figures())
          .filteredOn(figure -> figure.name().equals("goldenAnswers"))
          .singleElement()
          .matches(figure -> figure.found() == 0.9);
    }
    try (var before = ArticleIndex.at(folder).generation(1).open();
        var after = ArticleIndex.open(folder)) {
      List<RankChange> changes = after.changesSince(before, golden, 10);
      assertThat(RankChange.meanOverlap(changes)).isEqualTo(OptionalDouble.of(0.9));
      assertThat(changes.getFirst().lost()).containsExactly("a0");
    }
  }

  @Test
  void goldenQueriesWithoutALiveGenerationAreNoHindrance() throws IOException {
    List<Topic> golden = List.of(new Topic("q1", "Haushalt", List.of()));
    try (var update = ArticleIndex.at(folder.resolve("new")).golden(golden).rebuild()) {
      update.add(numbered(0, 1).getFirst());
      IndexReceipt receipt = update.commit(PublicationGate.standard());
      assertThat(receipt.gate().figures())
          .extracting(GateFigure::name)
          .doesNotContain("goldenAnswers");
    }
  }

  @Test
  void ofArticlesWithOneIdTheLastCountsAndTheOthersAreCounted() throws IOException {
    rebuild(numbered(0, 3));
    try (var update = ArticleIndex.update(folder)) {
      assertThat(update.add(numbered(0, 1).getFirst())).isEqualTo(Change.UNCHANGED);
      assertThat(update.add(Article.of("a0", "Anders", "Etwas."))).isEqualTo(Change.REPEATED);
      assertThat(update.add(Article.of("neu", "Neu", "Eins."))).isEqualTo(Change.ADDED);
      assertThat(update.add(Article.of("neu", "Neu", "Zwei."))).isEqualTo(Change.REPEATED);
      IndexReceipt receipt = update.commit();
      assertThat(receipt.repeated()).isEqualTo(2);
      assertThat(receipt.articles()).isEqualTo(4);
    }
    try (var index = ArticleIndex.open(folder)) {
      assertThat(index.article("a0").orElseThrow().title()).isEqualTo("Anders");
      assertThat(index.article("neu").orElseThrow().body()).isEqualTo("Zwei.");
    }
  }

  @Test
  void deletedArticlesAreGoneFromEveryGeneration() throws IOException {
    rebuild(numbered(0, 5));
    rebuild(numbered(0, 6));
    assertThat(ArticleIndex.at(folder).delete(List.of("a2", "nix")).unknown())
        .containsExactly("nix");
    for (var generation : IndexFolder.at(folder).generations())
      try (var index = ArticleIndex.at(folder).generation(generation.number()).open()) {
        assertThat(index.article("a2")).isEmpty();
        assertThat(index.size()).isEqualTo(generation.readableManifest().contents().articles());
      }
  }

  private void rebuild(List<Article> articles) throws IOException {
    try (var update = ArticleIndex.at(folder).threads(2).rebuild()) {
      for (Article article : articles) update.add(article);
      update.commit();
    }
  }

  private static List<Article> numbered(int from, int to) {
    var articles = new ArrayList<Article>();
    for (int i = from; i < to; i++)
      articles.add(Article.of("a" + i, "Der Haushalt", "Die Stadt hat Schulden, Folge " + i + "."));
    return articles;
  }
}
