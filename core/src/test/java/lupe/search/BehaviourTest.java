package lupe.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lupe.article.Article;
import lupe.entity.NewsEntityRecognizer;
import lupe.index.IndexUpdate;
import lupe.index.MemoryIndex;
import org.apache.lucene.index.DirectoryReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a query finds, and by which bridge: one row each. */
class BehaviourTest {
  record Row(String query, String text, String expected) {}

  static Stream<Row> rows() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(BehaviourTest.class.getResourceAsStream("behaviour.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .map(columns -> new Row(columns[0], columns[1], columns[2]))
              .toList()
              .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void aQueryFindsWhatItsReaderMeans(Row row) throws IOException {
    List<Hit> hits = search(row);
    switch (row.expected) {
      case "-" -> assertThat(hits).noneMatch(Hit::complete);
      case "-FOUND" -> assertThat(hits).singleElement().matches(Hit::complete, "complete");
      default -> {
        boolean partial = row.expected.startsWith("~ ");
        assertThat(hits).hasSize(1);
        assertThat(hits.get(0).complete()).as("complete").isEqualTo(!partial);
        assertThat(hits.get(0).reasons()).as("reasons").isNotEmpty();
        assertThat(hits.get(0).reasons().get(0).bridge())
            .isEqualTo(Bridge.valueOf(partial ? row.expected.substring(2) : row.expected));
      }
    }
  }

  private static List<Hit> search(Row row) throws IOException {
    try (var index = new MemoryIndex();
        var update =
            new IndexUpdate(
                index.build(), new IndexUpdate.Settings(NewsEntityRecognizer.get(), 16, 1))) {
      update.add(Article.of("1", "Nachricht", row.text));
      update.commit();
      DirectoryReader reader = index.acquire();
      try {
        return new ArticleSearch(reader, Clock.systemUTC())
            .search(SearchRequest.of(row.query))
            .hits();
      } finally {
        reader.decRef();
      }
    }
  }
}
