package lupe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table {@code queries.txt}: a query on a line, and indented below it what it is understood to
 * mean and the notes with their places; it is Tuesday, 24 November 2026.
 */
class QueryTableTest {
  private static final QueryParser PARSER = new QueryParser(LocalDate.of(2026, 11, 24));
  private static final String INDENT = "    ";

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void aQueryMeansWhatTheTableSays(String query, List<String> meaning) {
    assertThat(understood(query)).isEqualTo(meaning);
  }

  @Test
  void theTableIsReadWhole() {
    assertThat(rows()).hasSizeGreaterThan(240);
  }

  static List<String> understood(String text) {
    List<String> lines = new ArrayList<>();
    try {
      ParsedQuery query = PARSER.parse(text);
      lines.add(QueryPrinter.line(query.tree()));
      for (Note note : query.notes()) lines.add("! " + place(note.span()) + " " + note.text());
    } catch (QueryException e) {
      lines.add("ERROR " + place(e.span()) + " " + e.getMessage());
    }
    return lines;
  }

  private static String place(Span span) {
    return span.from() + "-" + span.to();
  }

  static Stream<Arguments> rows() {
    List<Arguments> rows = new ArrayList<>();
    List<String> meaning = List.of();
    for (String line : lines()) {
      if (line.isBlank() || line.startsWith("## ")) continue;
      if (line.startsWith(INDENT)) {
        meaning.add(line.strip());
      } else {
        meaning = new ArrayList<>();
        rows.add(Arguments.of(line, meaning));
      }
    }
    return rows.stream();
  }

  private static List<String> lines() {
    try (InputStream in = QueryTableTest.class.getResourceAsStream("queries.txt")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
