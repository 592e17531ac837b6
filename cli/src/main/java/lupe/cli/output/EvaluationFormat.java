package lupe.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import lupe.eval.Evaluation;
import lupe.eval.Topic;

/** Prints what was measured of one run, or of two. */
public interface EvaluationFormat {
  /**
   * Where to print.
   *
   * @param queries the topics with their tags; empty where only their ids are known
   * @param perTopic whether each topic is shown
   */
  static EvaluationFormat of(boolean json, Writer out, List<Topic> queries, boolean perTopic) {
    return json ? new EvaluationJson(out, perTopic) : new EvaluationText(out, queries, perTopic);
  }

  /** Prints one evaluation, or a comparison of two on the same topics. */
  void write(List<Evaluation> evaluations) throws IOException;
}
