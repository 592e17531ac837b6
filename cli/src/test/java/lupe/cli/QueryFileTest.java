package lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lupe.eval.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryFileTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "q1\\tSeltene Erden | q1=Seltene Erden",
        "q1\\ta\\tumlaut, phrase | q1=a [umlaut, phrase]",
        "\uFEFFq1\\ta | q1=a",
        "{\"_id\":\"7\",\"text\":\"Streit\",\"metadata\":{\"x\":[1]}} | 7=Streit",
        "{\"id\":7,\"query\":\"Streit\"} | 7=Streit",
        "q1 | !no id with a tab behind it",
        "\\ta | !no id with a tab behind it",
        "{\"text\":\"Streit\"} | !no \"_id\" and \"text\"",
      })
  void aLineIsAQueryOrAProblem(String line, String read) throws IOException {
    assertThat(read(line.replace("\\t", "\t"))).containsExactly("1 " + read);
  }

  @Test
  void brokenJsonIsAProblemAndTheRestIsRead() throws IOException {
    List<String> read = read("{\"_id\":\n\nq2\tb\r\n");
    assertThat(read).hasSize(2).element(0).asString().startsWith("1 !");
    assertThat(read).element(1).isEqualTo("3 q2=b");
  }

  private List<String> read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("queries"), text);
    var read = new ArrayList<String>();
    var shell =
        new Shell(
            Map.of(),
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            new StringWriter(),
            new PrintWriter(new StringWriter()),
            Terminal.NONE,
            folder);
    QueryFile.Sink sink =
        new QueryFile.Sink() {
          @Override
          public void query(Topic topic, QueryFile.Line line) {
            String tags = topic.tags().isEmpty() ? "" : " " + topic.tags();
            read.add(line.number() + " " + topic.id() + "=" + topic.query() + tags);
          }

          @Override
          public void problem(QueryFile.Line line, String reason) {
            read.add(line.number() + " !" + reason);
          }
        };
    QueryFile.read(file, shell, sink);
    var fromFile = List.copyOf(read);
    read.clear();
    QueryFile.read(Path.of("-"), shell, sink);
    assertThat(read).isEqualTo(fromFile);
    return read;
  }
}
