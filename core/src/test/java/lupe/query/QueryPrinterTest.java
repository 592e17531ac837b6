package lupe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QueryPrinterTest {
  private static final QueryParser PARSER = new QueryParser(LocalDate.of(2026, 11, 24));

  @Test
  void aTreeHasALineForEachPart() {
    String text = "„seltene Erden“ (ort:Kiew ODER titel:(Berlin Paris)) -Putin seit:2025";
    assertThat(QueryPrinter.tree(PARSER.parse(text).tree()))
        .isEqualTo(
            """
            all of
              "seltene Erden"
              any of
                place "Kiew"
                in the title
                  all of
                    Berlin
                    Paris
              not Putin
              published since 2025-01-01
            """);
  }

  @Test
  void oneWordIsOneLine() {
    assertThat(QueryPrinter.tree(PARSER.parse("Merkel").tree())).isEqualTo("Merkel\n");
  }

  @Test
  void whatAProgramPutsInIsMadeHarmless() {
    assertThat(QueryPrinter.line(Queries.person("a\u001b[31m\u202eb\nc")))
        .isEqualTo("person \"a\uFFFD[31m\uFFFDb c\"");
  }

  @Test
  void openDatesArePrinted() {
    assertThat(QueryPrinter.line(new Query.Dated(null, null, Span.NOWHERE)))
        .isEqualTo("published at any time");
  }
}
