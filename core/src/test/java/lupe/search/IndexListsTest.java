package lupe.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lupe.article.Article;
import lupe.entity.EntityRecognizer;
import lupe.index.IndexUpdate;
import lupe.index.MemoryIndex;
import org.apache.lucene.index.DirectoryReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndexListsTest {
  private static final int ARTICLES = 3_000;
  private static final int ROUNDS = 40;
  private static final List<String> WORDS =
      List.of("Haushalt", "Militärhaushalt", "Streik", "Züge", "seltene", "Erden", "Brücke");
  private static final List<String> QUERIES =
      List.of(
          "Haushalt",
          "Militärhaushalt",
          "Streik Züge",
          "\"seltene Erden\"",
          "Haushalt Streik Brücke",
          "Erd* -Streik",
          "Bruecke ODER Züge",
          "Haushaltsstreik");

  private MemoryIndex index;
  private DirectoryReader reader;

  @BeforeEach
  void indexRandomArticles() throws IOException {
    var random = new SplittableRandom(7);
    index = new MemoryIndex();
    var settings = new IndexUpdate.Settings(EntityRecognizer.NONE, 16, 1);
    try (var update = new IndexUpdate(index.build(), settings)) {
      for (int i = 0; i < ARTICLES; i++) update.add(article(i, random));
      update.commit();
    }
    reader = index.acquire();
  }

  private static Article article(int number, SplittableRandom random) {
    var words = new ArrayList<String>();
    for (int i = random.nextInt(2, 30); i > 0; i--) {
      words.add(WORDS.get(random.nextInt(random.nextInt(1, WORDS.size() + 1))));
    }
    return Article.builder("a" + number, words.get(0), String.join(" ", words)).build();
  }

  @AfterEach
  void close() throws IOException {
    if (reader.getRefCount() == 0) return;
    reader.decRef();
    index.close();
  }

  private List<String> answer(String query, Duration timeout) throws IOException {
    SearchRequest request = SearchRequest.of(query).allCopies(true).snippets(0).limit(20);
    if (timeout != null) request = request.timeout(timeout);
    SearchResult result = new ArticleSearch(reader, Clock.systemUTC()).search(request);
    var answer = new ArrayList<String>();
    answer.add(result.total() + " of " + result.partial());
    result.hits().forEach(hit -> answer.add(hit.article().id() + " " + hit.score()));
    return answer;
  }

  /** With a time limit nothing is lent. */
  private Map<String, List<String>> expected() throws IOException {
    var expected = new LinkedHashMap<String, List<String>>();
    for (String query : QUERIES) expected.put(query, answer(query, Duration.ofMinutes(1)));
    return expected;
  }

  @Test
  void requestsThatBorrowWhatOthersOpenedAnswerLikeThoseThatOpenAll() throws IOException {
    Map<String, List<String>> expected = expected();
    for (int round = 0; round < ROUNDS; round++) {
      for (String query : QUERIES) {
        assertThat(answer(query, null)).as(query).isEqualTo(expected.get(query));
      }
    }
  }

  @Test
  void requestsAtTheSameTimeDoNotDisturbEachOther() throws Exception {
    Map<String, List<String>> expected = expected();
    Callable<Integer> asking =
        () -> {
          int wrong = 0;
          for (int round = 0; round < ROUNDS; round++) {
            for (String query : QUERIES) {
              if (!answer(query, null).equals(expected.get(query))) wrong++;
            }
          }
          return wrong;
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      List<Future<Integer>> all =
          threads.invokeAll(List.of(asking, asking, asking, asking, asking, asking));
      for (Future<Integer> one : all) assertThat(one.get()).isZero();
    }
  }

  @Test
  void aClosedReaderIsForgotten() throws IOException {
    answer("Haushalt", null);
    assertThat(IndexLists.isKnown(reader)).isTrue();
    index.close();
    reader.decRef();
    assertThat(IndexLists.isKnown(reader)).isFalse();
  }
}
