package lupe.cli.output;

import java.io.IOException;
import java.io.Writer;
import lupe.search.Hit;

/** The id of an article a line. */
final class IdFormat implements ResultFormat {
  private final Writer out;

  IdFormat(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Answer answer) throws IOException {
    for (Hit hit : answer.result().hits()) out.write(Harmless.line(hit.article().id()) + "\n");
  }
}
