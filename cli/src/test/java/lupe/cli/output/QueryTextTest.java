package lupe.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lupe.article.EntityType;
import lupe.query.Query;
import lupe.query.Span;
import org.junit.jupiter.api.Test;

class QueryTextTest {
  private static final Span ANY = new Span(0, 0);

  @Test
  void aTreeReadsLikeAQuery() {
    var tree =
        new Query.And(
            List.of(
                new Query.Word("Erden", ANY),
                new Query.Or(
                    List.of(
                        new Query.Phrase(List.of("in", "China"), ANY),
                        new Query.Exact(List.of("Gans"), ANY))),
                new Query.Not(new Query.Named(EntityType.PERSON, "Ute Grau", ANY)),
                new Query.Near(List.of("a", "b"), 5, ANY),
                new Query.Prefix("Milit", ANY),
                new Query.InTitle(new Query.Word("Streit", ANY)),
                new Query.FromSource("Talbote", ANY),
                new Query.InSection("Politik", ANY),
                new Query.Dated(LocalDate.of(2025, 1, 1), null, ANY)));
    assertThat(QueryText.of(tree))
        .isEqualTo(
            "Erden (\"in China\" OR =\"Gans\") -person:\"Ute Grau\" \"a b\"~5 Milit* title:Streit"
                + " source:\"Talbote\" section:\"Politik\" date:2025-01-01..");
    assertThat(QueryText.of(new Query.All())).isEqualTo("all articles");
  }
}
