package lupe.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorporaTest {
  @ParameterizedTest
  @CsvSource({
    "news/wikinews_de.jsonl, 998",
    "news/smartdata_news.jsonl, 702",
    "ir/mlqa_de_dev/corpus.jsonl, 456",
    "ir/wikinews_title_knownitem/corpus.jsonl, 998",
    "ir/xquad_r_de_sentences/corpus.jsonl, 1276"
  })
  void evaluationCorporaLoadWithoutABadRecord(String file, int articles) throws IOException {
    Loaded loaded = Loaded.from(Loaded.shared("eval/" + file));

    assertThat(loaded.articles).hasSize(articles);
    assertThat(loaded.problems).isEmpty();
    assertThat(loaded.articles).allSatisfy(a -> assertThat(a.body()).isNotBlank());
  }
}
