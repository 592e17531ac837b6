package lupe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lupe.eval.Topic;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A file of queries that must all be good. */
final class Topics {
  private Topics() {}

  /** Reads it; a line that is no query is an error of usage. */
  static List<Topic> read(Path file, Shell shell, CommandLine command) throws IOException {
    var topics = new ArrayList<Topic>();
    QueryFile.read(
        file,
        shell,
        new QueryFile.Sink() {
          @Override
          public void query(Topic topic, QueryFile.Line line) {
            topics.add(topic);
          }

          @Override
          public void problem(QueryFile.Line line, String reason) {
            throw new ParameterException(command, line + ": " + reason);
          }
        });
    if (topics.isEmpty()) throw new ParameterException(command, file + ": no query in it");
    return topics;
  }
}
