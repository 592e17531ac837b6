package lupe.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lupe.article.Article;
import lupe.entity.NewsEntityRecognizer;
import lupe.eval.Judgements;
import lupe.eval.Measures;
import lupe.eval.Topic;
import lupe.index.IndexUpdate;
import lupe.index.MemoryIndex;
import lupe.load.ArticleLoader;
import lupe.query.QueryParser;
import lupe.query.QueryPrinter;
import org.apache.lucene.index.DirectoryReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rankings of testdata as files that are read in review. Rewritten with {@code mvn -pl core
 * test -Dtest=GoldenRankingTest -Dgolden=update}.
 */
class GoldenRankingTest {
  private static final Path TESTDATA = Path.of(System.getProperty("lupe.testdata", "testdata"));
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-04-01T10:00:00Z"), ZoneOffset.UTC);

  private static MemoryIndex index;
  private static DirectoryReader reader;
  private static Judgements judgements;

  @BeforeAll
  static void indexTheArticles() throws IOException {
    assumeTrue(Files.isDirectory(TESTDATA), "no test data at " + TESTDATA);
    judgements = Judgements.read(TESTDATA.resolve("news.qrels"));
    List<Article> articles = new ArrayList<>();
    ArticleLoader.standard().load(List.of(TESTDATA.resolve("articles")), articles::add);
    index = new MemoryIndex();
    var settings = new IndexUpdate.Settings(NewsEntityRecognizer.get(), 16, 1);
    try (var update = new IndexUpdate(index.build(), settings)) {
      for (Article article : articles) update.add(article);
      update.commit();
    }
    reader = index.acquire();
  }

  @AfterAll
  static void close() throws IOException {
    if (reader != null) reader.decRef();
    if (index != null) index.close();
  }

  static Stream<Topic> topics() throws IOException {
    return Topic.read(TESTDATA.resolve("news.topics")).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("topics")
  void theRankingIsTheOneReadInReview(Topic topic) throws IOException {
    String ranking = ranking(topic);
    Path golden = TESTDATA.resolve("golden").resolve(topic.id() + ".golden");
    if (UPDATE) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, ranking);
    }
    assertThat(ranking).isEqualTo(Files.readString(golden));
  }

  @Test
  void articlesThatAnswerStandAboveThoseThatDoNot() throws IOException {
    double sum = 0;
    List<Topic> topics = topics().toList();
    for (Topic topic : topics) {
      sum += Measures.ndcg(ids(search(topic)), judgements.of(topic.id()), 10);
    }
    assertThat(sum / topics.size()).as("mean nDCG@10 of testdata").isGreaterThan(0.85);
  }

  private static SearchResult search(Topic topic) throws IOException {
    return new ArticleSearch(reader, TODAY).search(SearchRequest.of(topic.query()).allCopies(true));
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(hit -> hit.article().id()).toList();
  }

  private static String ranking(Topic topic) throws IOException {
    SearchResult result = search(topic);
    Map<String, Integer> grades = judgements.of(topic.id());
    var text = new StringBuilder();
    text.append("query   ").append(topic.query()).append('\n');
    var parsed = new QueryParser(java.time.LocalDate.now(TODAY)).parse(topic.query());
    text.append("tree    ").append(QueryPrinter.line(parsed.tree())).append('\n');
    text.append("found   ").append(result.total()).append(", with some of the words ");
    text.append(result.partial()).append('\n');
    text.append("nDCG@10 ")
        .append(
            String.format(java.util.Locale.ROOT, "%.3f", Measures.ndcg(ids(result), grades, 10)))
        .append("\n\n");
    for (Hit hit : result.hits()) {
      Integer grade = grades.get(hit.article().id());
      text.append(hit.rank()).append(hit.complete() ? "  " : "~ ");
      text.append('[').append(grade == null ? "-" : grade).append("] ");
      text.append(hit.article().title()).append("  <").append(hit.article().id()).append(">\n");
    }
    return text.toString();
  }
}
