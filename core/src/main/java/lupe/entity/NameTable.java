package lupe.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables of names that ship with Lupe: columns between tabs, # begins a comment. */
final class NameTable {
  private NameTable() {}

  static List<List<String>> rows(String file) {
    var rows = new ArrayList<List<String>>();
    try (InputStream in = open(file);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String line;
      while ((line = reader.readLine()) != null) {
        if (!line.isBlank() && line.charAt(0) != '#') rows.add(List.of(line.split("\t", -1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("lupe/entity/" + file + " cannot be read", e);
    }
    return rows;
  }

  /** A cell of a row, empty if the row is shorter. */
  static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }

  static List<String> variants(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
  }

  static InputStream open(String file) throws IOException {
    InputStream in = NameTable.class.getResourceAsStream(file);
    if (in == null) throw new IOException("not on the class path: lupe/entity/" + file);
    return in;
  }
}
