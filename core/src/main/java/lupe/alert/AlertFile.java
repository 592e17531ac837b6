package lupe.alert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** The saved searches of an index, a line each: name, number, query, with tabs between them. */
final class AlertFile {
  static final String NAME = "alerts.tsv";

  private static final String HEAD = "# saved searches: name, reported up to, query\n";

  private AlertFile() {}

  /** Reads all, by name; none if there is no file. */
  static SortedMap<String, Alert> read(Path folder) throws IOException {
    var alerts = new TreeMap<String, Alert>();
    Path file = folder.resolve(NAME);
    int number = 0;
    try {
      for (String line : Files.readAllLines(file)) {
        number++;
        if (line.isBlank() || line.startsWith("#")) continue;
        Alert alert = parse(line);
        alerts.put(alert.name(), alert);
      }
    } catch (NoSuchFileException e) {
      return alerts;
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
    }
    return alerts;
  }

  private static Alert parse(String line) {
    String[] columns = line.split("\t", 3);
    if (columns.length < 3 || !columns[1].matches("\\d{1,9}"))
      throw new IllegalArgumentException("wanted: name TAB number TAB query, found: " + line);
    return new Alert(columns[0], Integer.parseInt(columns[1]), columns[2]);
  }

  /** Replaces the file at one stroke. */
  static void write(Path folder, Collection<Alert> alerts) throws IOException {
    var text = new StringBuilder(HEAD);
    for (Alert alert : alerts)
      text.append(alert.name())
          .append('\t')
          .append(alert.reported())
          .append('\t')
          .append(alert.query())
          .append('\n');
    DurableFile.replace(folder.resolve(NAME), text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
