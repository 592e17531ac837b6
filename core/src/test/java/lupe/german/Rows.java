package lupe.german;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Rows of a table of test words, without comments. */
final class Rows {
  private Rows() {}

  static Stream<List<String>> of(String name) {
    try {
      return Resources.readLines(Resources.getResource(Rows.class, name), StandardCharsets.UTF_8)
          .stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Splitter.on('\t').splitToList(line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
