package lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"-China Erden", "-\"seltene Erden\" China", "-(a b) c", "-in China", "-„so was“"})
  void anArgumentOfSeveralWordsIsAQueryThoughItBeginsLikeAnOption(String arg) {
    assertThat(QueryWords.shield(new String[] {"search", arg}))
        .containsExactly("search", " " + arg);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-n 20", "-i/my folder", "-i /my folder", "-n20", "--run=a b", "-", "-x"})
  void anOptionStaysAnOption(String arg) {
    assertThat(QueryWords.shield(new String[] {arg})).containsExactly(arg);
  }

  @Test
  void behindTwoDashesAllIsQueryAnyway() {
    String[] args = {"search", "--", "-China Erden"};
    assertThat(QueryWords.shield(args)).isEqualTo(args);
  }

  @Test
  void wordsAreJoinedAndADashReadsStandardInput() throws IOException {
    var in = new ByteArrayInputStream("Seltene\nErden\n".getBytes(StandardCharsets.UTF_8));
    assertThat(QueryWords.join(List.of(" -China Erden", "x"), in)).isEqualTo("-China Erden x");
    assertThat(QueryWords.join(List.of("-"), in)).isEqualTo("Seltene\nErden");
  }
}
