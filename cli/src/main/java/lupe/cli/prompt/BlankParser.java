package lupe.cli.prompt;

import java.util.ArrayList;
import java.util.List;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/**
 * Finds the word under the cursor: what stands between blanks, which may be within the quotes of a
 * field's value. All else is text, backslashes too.
 */
final class BlankParser implements Parser {
  /** A line at blanks. */
  private record Parsed(String line, int cursor, List<String> words, int wordIndex, int wordCursor)
      implements ParsedLine {
    @Override
    public String word() {
      return words.get(wordIndex);
    }
  }

  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    var words = new ArrayList<String>();
    int index = -1;
    int within = 0;
    for (int start = 0; start <= line.length(); ) {
      int end = end(line, start);
      if (index < 0 && cursor <= end) {
        index = words.size();
        within = Math.max(0, cursor - start);
      }
      words.add(line.substring(start, end));
      start = end + 1;
    }
    return new Parsed(line, cursor, words, Math.max(0, index), within);
  }

  private static int end(String line, int start) {
    boolean quoted = false;
    for (int i = start; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == ' ' && !quoted) return i;
      if (c == '"') quoted = !quoted && i > start && line.charAt(i - 1) == ':';
    }
    return line.length();
  }
}
