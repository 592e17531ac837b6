package lupe.tables;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows of our own lists: UTF-8, columns separated by tabs, lines with # are comments. */
final class Rows {
  private static final Splitter TAB = Splitter.on('\t');

  private Rows() {}

  /** The rows of a list beside this class. */
  static List<List<String>> of(String name) throws IOException {
    return lines(Resources.getResource(Rows.class, name)).stream().map(TAB::splitToList).toList();
  }

  /** The lines of a resource that are not empty and not comments. */
  static List<String> lines(URL resource) throws IOException {
    return Resources.readLines(resource, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isBlank() && line.charAt(0) != '#')
        .toList();
  }
}
