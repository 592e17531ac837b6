package lupe.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import lupe.index.ArticleHead;
import lupe.search.Hit;
import org.jspecify.annotations.Nullable;

/** A table with a header: a hit a line. */
final class TableFormat implements ResultFormat {
  private static final List<String> COLUMNS =
      List.of(
          "rank", "score", "complete", "id", "date", "section", "source", "title", "url", "copies");

  private final Writer out;
  private final String separator;
  private final Function<String, String> cell;
  private boolean headed;

  private TableFormat(Writer out, String separator, Function<String, String> cell) {
    this.out = out;
    this.separator = separator;
    this.cell = cell;
  }

  /** Commas, and quotes where a value needs them (RFC 4180, with the line ends of Unix). */
  static TableFormat csv(Writer out) {
    return new TableFormat(out, ",", TableFormat::quoted);
  }

  /** Tabs, never quoted; tabs in values are blanks. */
  static TableFormat tsv(Writer out) {
    return new TableFormat(out, "\t", value -> value);
  }

  @Override
  public void write(Answer answer) throws IOException {
    if (!headed) {
      if (answer.queryId() != null) out.write(cell.apply("query") + separator);
      out.write(String.join(separator, COLUMNS) + "\n");
      headed = true;
    }
    for (Hit hit : answer.result().hits()) {
      if (answer.queryId() != null) out.write(value(answer.queryId()) + separator);
      out.write(values(hit).stream().map(this::value).collect(Collectors.joining(separator)));
      out.write("\n");
    }
  }

  private static List<String> values(Hit hit) {
    ArticleHead article = hit.article();
    return List.of(
        String.valueOf(hit.rank()),
        String.valueOf(hit.score()),
        String.valueOf(hit.complete()),
        article.id(),
        article.published() == null ? "" : article.published().date().toString(),
        orEmpty(article.section()),
        orEmpty(article.source()),
        article.title(),
        orEmpty(article.url()),
        String.valueOf(hit.copies().size()));
  }

  private String value(String value) {
    return cell.apply(Harmless.line(value));
  }

  static String quoted(String value) {
    if (value.indexOf('"') < 0 && value.indexOf(',') < 0) return value;
    return '"' + value.replace("\"", "\"\"") + '"';
  }

  private static String orEmpty(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
