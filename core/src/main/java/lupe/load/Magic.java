package lupe.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lupe.load.bytes.Slice;

/** Tells files that are no text, by how they begin and by what they are made of. */
final class Magic {
  /** A beginning, as ISO-8859-1, and what it is the beginning of. */
  private record Beginning(String bytes, String meaning) {}

  /**
   * From <a href="https://en.wikipedia.org/wiki/List_of_file_signatures">the usual signatures</a>.
   */
  private static final List<Beginning> BEGINNINGS =
      List.of(
          new Beginning("%PDF-", "a PDF document"),
          new Beginning("PK\u0003\u0004", "a zip archive or office document"),
          new Beginning("\u00D0\u00CF\u0011\u00E0", "an old office document"),
          new Beginning("{\\rtf", "an RTF document"),
          new Beginning("\u0089PNG", "a PNG picture"),
          new Beginning("\u00FF\u00D8\u00FF", "a JPEG picture"),
          new Beginning("GIF8", "a GIF picture"),
          new Beginning("RIFF", "a picture or sound"),
          new Beginning("ID3", "a sound"),
          new Beginning("\u0000\u0000\u0000 ftyp", "a film"),
          new Beginning("7z\u00BC\u00AF", "a 7z archive"),
          new Beginning("BZh", "a bzip2 file"),
          new Beginning("\u00FD7zXZ", "an xz file"),
          new Beginning("(\u00B5/\u00FD", "a zstd file"),
          new Beginning("\u001F\u008B", "gzip within gzip"),
          new Beginning("\u007FELF", "a program"),
          new Beginning("\u00CA\u00FE\u00BA\u00BE", "a program"),
          new Beginning("SQLite format 3", "a database"));

  /** Text may have a stray control character, but not so many. */
  private static final double MOST_CONTROLS = 0.05;

  private Magic() {}

  /** What the bytes are if they are no text, else nothing. */
  static String describe(Slice content) {
    String text =
        new String(
            content.bytes(), content.offset(), content.length(), StandardCharsets.ISO_8859_1);
    for (Beginning beginning : BEGINNINGS) {
      if (text.startsWith(beginning.bytes)) return beginning.meaning;
    }
    long controls = text.chars().filter(Magic::isControl).count();
    return controls > MOST_CONTROLS * text.length() ? "no text, but binary data" : "";
  }

  private static boolean isControl(int c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B && c != 0x1E;
  }
}
