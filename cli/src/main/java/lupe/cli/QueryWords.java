package lupe.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A query as the shell hands it over. */
final class QueryWords {
  /**
   * An argument with blanks that begins with a word to leave out, such as {@code "-China Erden"};
   * not {@code -n 20} nor {@code "-i/my folder"}.
   */
  private static final Pattern LEAVES_OUT =
      Pattern.compile("(?s)-([^-\\s\\w]|\\p{L}{2})[^/]*\\s.*");

  private static final int MOST_BYTES = 1 << 16;

  private QueryWords() {}

  /** Keeps a query from being taken for an option, by a blank in front of it. */
  static String[] shield(String[] args) {
    String[] shielded = args.clone();
    for (int i = 0; i < args.length && !args[i].equals("--"); i++)
      if (LEAVES_OUT.matcher(args[i]).matches()) shielded[i] = " " + args[i];
    return shielded;
  }

  /** The query; {@code -} alone stands for standard input. */
  static String join(List<String> words, InputStream in) throws IOException {
    if (!words.equals(List.of("-"))) return String.join(" ", words).strip();
    return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8).strip();
  }
}
