package lupe.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TestdataTest {
  @Test
  void everyJudgedArticleIsLoaded() throws IOException {
    Loaded loaded = Loaded.from(Loaded.testdata("articles"));
    Path qrels = Loaded.testdata("news.qrels");

    Set<String> judged;
    try (Stream<String> lines = Files.lines(qrels)) {
      judged = lines.map(line -> line.split("\t", -1)[1]).collect(Collectors.toSet());
    }
    assertThat(loaded.ids()).doesNotHaveDuplicates().containsAll(judged);
    assertThat(loaded.summary.badRecords()).isZero();
    assertThat(loaded.summary.windows1252()).isEqualTo(1);
    assertThat(loaded.read).isEqualTo(loaded.total);
  }

  @Test
  void nothingButTextIsInTheText() throws IOException {
    Loaded.testdata("news.qrels");
    Loaded loaded = Loaded.from(Loaded.testdata("articles"));

    assertThat(loaded.articles)
        .allSatisfy(article -> {
          assertThat(article.title()).isNotBlank();
          assertThat(article.body().length()).isGreaterThan(500);
          assertThat(article.body())
              .doesNotContainPattern(
                  "(?i)cookie|impressum|see more|more stories|kommentare|newsletter|&\\w+;|</");
        });
  }
}
