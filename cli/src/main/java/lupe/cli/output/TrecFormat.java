package lupe.cli.output;

import java.io.IOException;
import java.io.Writer;
import lupe.search.Hit;

/**
 * A run for trec_eval: {@code qid Q0 docid rank score tag}.
 *
 * <p>trec_eval goes by the scores and not by the ranks, so that they are made to fall where hits
 * are ordered by something else: articles with some of the words only, or by date.
 *
 * @see <a href="https://github.com/usnistgov/trec_eval">trec_eval</a>
 */
final class TrecFormat implements ResultFormat {
  private static final String SINGLE_QUERY = "1";

  private final Writer out;
  private final String tag;

  TrecFormat(Writer out, String tag) {
    this.out = out;
    this.tag = field(tag);
  }

  @Override
  public void write(Answer answer) throws IOException {
    String query = field(answer.queryId() == null ? SINGLE_QUERY : answer.queryId());
    float last = Float.MAX_VALUE;
    for (Hit hit : answer.result().hits()) {
      last = hit.score() < last ? hit.score() : Math.nextDown(last);
      String article = field(hit.article().id());
      out.write(query + " Q0 " + article + " " + hit.rank() + " " + last + " " + tag + "\n");
    }
  }

  /** Fields are told apart by blanks, so that blanks in them are written as in a URL. */
  private static String field(String text) {
    return Harmless.line(text.strip()).replace(" ", "%20");
  }
}
