package lupe.load.record;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells what the line breaks of plain text mean, and leaves one empty line between paragraphs. */
public final class Paragraphs {
  /** Nobody breaks lines behind so many characters; a longer line is a paragraph. */
  private static final int WIDEST_WRAP = 100;

  /** A broken line is at least so full, measured by the longest of its paragraph. */
  private static final double FULL = 0.6;

  private static final int NARROWEST_WRAP = 50;

  private static final Splitter BLOCKS = Splitter.on("\n\n");
  private static final Splitter LINES = Splitter.on('\n');
  private static final Pattern BULLET = Pattern.compile("[-–—•*·+] .*");
  private static final Pattern SENTENCE = Pattern.compile(".*[.!?…][\"“”»«’']?");

  private Paragraphs() {}

  /** Joins lines that were broken to fit a width, and sets apart lines that are paragraphs. */
  public static String of(String text) {
    if (!hasBrokenLines(text)) return text;
    return BLOCKS.splitToStream(text).map(Paragraphs::block).collect(Collectors.joining("\n\n"));
  }

  /** Whether a line ends without an empty one behind it. */
  private static boolean hasBrokenLines(String text) {
    int end = text.indexOf('\n');
    while (end >= 0) {
      if (end + 1 < text.length() && text.charAt(end + 1) != '\n') return true;
      end = text.indexOf('\n', end + 2);
    }
    return false;
  }

  private static String block(String block) {
    if (block.indexOf('\n') < 0) return block;
    List<String> lines = LINES.splitToList(block);
    int longest = lines.stream().mapToInt(String::length).max().orElse(0);
    if (longest > WIDEST_WRAP) return String.join("\n\n", lines);
    return isWrapped(lines, longest) ? String.join(" ", lines) : block;
  }

  private static boolean isWrapped(List<String> lines, int longest) {
    return longest >= NARROWEST_WRAP
        && lines.stream().noneMatch(BULLET.asMatchPredicate())
        && !lines.stream().allMatch(SENTENCE.asMatchPredicate())
        && lines.subList(0, lines.size() - 1).stream()
            .allMatch(line -> line.length() >= FULL * longest);
  }
}
