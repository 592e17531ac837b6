package lupe.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headlines and questions as people wrote them, without a thought of any syntax. */
class EvaluationQueriesTest {
  private static final QueryParser PARSER = new QueryParser(LocalDate.of(2026, 11, 24));

  @ParameterizedTest
  @ValueSource(strings = {"mlqa_de_dev", "wikinews_title_knownitem", "xquad_r_de_sentences"})
  void noSentenceIsAnErrorOrExcludesAnything(String name) throws IOException {
    Path file =
        Path.of(System.getProperty("lupe.shared", "absent"), "eval/ir", name, "queries.jsonl");
    assumeThat(file).exists();
    List<String> excluding = new ArrayList<>();
    List<String> texts = texts(file);
    for (String text : texts)
      if (QueryPrinter.tree(PARSER.parse(text).tree()).contains("not ")) excluding.add(text);
    assertThat(texts).hasSizeGreaterThan(500);
    assertThat(excluding).isEmpty();
  }

  private static List<String> texts(Path file) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      try (JsonParser json = new JsonFactory().createParser(line)) {
        while (json.nextToken() != null)
          if ("text".equals(json.currentName())) {
            json.nextToken();
            texts.add(json.getText());
          }
      }
    }
    return texts;
  }
}
