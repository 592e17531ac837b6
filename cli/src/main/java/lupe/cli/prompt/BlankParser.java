package lupe.cli.prompt;

import java.util.ArrayList;
import java.util.List;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Finds the word under the cursor: what stands between blanks. Quotes and backslashes are text. */
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
      int end = line.indexOf(' ', start);
      if (end < 0) end = line.length();
      if (index < 0 && cursor <= end) {
        index = words.size();
        within = Math.max(0, cursor - start);
      }
      words.add(line.substring(start, end));
      start = end + 1;
    }
    return new Parsed(line, cursor, words, Math.max(0, index), within);
  }
}
