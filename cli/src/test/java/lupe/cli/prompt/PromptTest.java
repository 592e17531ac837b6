package lupe.cli.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lupe.ArticleIndex;
import lupe.article.Article;
import lupe.article.EntityType;
import org.jline.reader.Candidate;
import org.jline.reader.Parser;
import org.jline.reader.impl.completer.NullCompleter;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptTest {
  @TempDir Path folder;
  private static ArticleIndex index;

  @BeforeAll
  static void indexArticles() throws IOException {
    index = ArticleIndex.inMemory();
    try (var update = index.update()) {
      update.add(
          Article.builder("a", "Rat", "Der Haushalt wird im Stadtrat beraten.")
              .source("Neuer Talbote")
              .entity(EntityType.PERSON, "Änne Krüger")
              .build());
      update.commit();
    }
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "per | person:",
        "seltene se | seit:",
        "person:Kr | person:Krüger",
        "person:Än | person:\"Änne Krüger\"",
        "Erden -person:\"Änne K | -person:\"Änne Krüger\"",
        "quelle:neu | quelle:\"Neuer Talbote\"",
        "hau | Haushalt",
        ":s | :similar",
      })
  void whatWasBegunIsCompleted(String line, String expected) {
    assertThat(completed(line)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"uhr:12", "h", "Erden :s"})
  void whatIsNoFieldOrTooShortIsNot(String line) {
    assertThat(completed(line)).noneMatch(c -> !c.endsWith(":"));
  }

  private static List<String> completed(String line) {
    var candidates = new ArrayList<Candidate>();
    var parsed = new BlankParser().parse(line, line.length(), Parser.ParseContext.COMPLETE);
    var completer = new QueryCompleter(index, List.of(":show", ":similar"));
    completer.complete(parsed, candidates);
    return candidates.stream().map(Candidate::value).toList();
  }

  @Test
  void linesAreReadAndKept() throws IOException {
    Path history = folder.resolve("history");
    var in = new ByteArrayInputStream("Seltene Erden\nKrüger!\n".getBytes(StandardCharsets.UTF_8));
    var terminal =
        new DumbTerminal("test", "dumb", in, new ByteArrayOutputStream(), StandardCharsets.UTF_8);
    try (var lines = new TerminalLines(terminal, "> ", NullCompleter.INSTANCE, history)) {
      assertThat(lines.next()).isEqualTo("Seltene Erden");
      assertThat(lines.next()).isEqualTo("Krüger!");
      assertThat(lines.next()).isNull();
    }
    assertThat(Files.readAllLines(history)).containsExactly("Seltene Erden", "Krüger!");
  }
}
