package lupe.load;

import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lupe.load.bytes.Slice;

/** Tells by the first bytes of a file what it holds, and by its name only where bytes do not. */
final class Sniffer {
  private static final ImmutableSet<String> TEXT_NAMES = ImmutableSet.of("txt", "text");
  private static final ImmutableSet<String> CSV_NAMES = ImmutableSet.of("csv", "tsv", "tab");
  private static final ImmutableSet<String> LINE_NAMES =
      ImmutableSet.of("jsonl", "ndjson", "jsonlines");
  private static final ImmutableSet<String> JSON_NAMES = ImmutableSet.of("json");
  private static final ImmutableSet<String> HTML_NAMES = ImmutableSet.of("html", "htm", "xhtml");
  private static final ImmutableSet<String> FEED_NAMES =
      ImmutableSet.of("xml", "rss", "atom", "rdf", "feed");

  /** An object that has a member, is empty or ends with the head. */
  private static final Pattern OBJECT = Pattern.compile("\\{\\s*(?:[\"}].*)?", Pattern.DOTALL);

  /** A list of objects, or an empty one: other lists may be the beginning of a sentence. */
  private static final Pattern LIST = Pattern.compile("\\[\\s*(?:[{\\]].*)?", Pattern.DOTALL);

  private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);
  private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z][\\w.-]*:)?([A-Za-z][\\w.-]*)");

  /** A start of HTML; in a text without such a name, any other tag may be text. */
  private static final Pattern HTML =
      Pattern.compile("(?is)\\s*(?:<\\?xml[^>]*>\\s*)?<(?:!doctype\\s+html|html|head|body)\\b.*");

  private final Slice content;
  private final String text;
  private final String extension;
  private String description = "";

  /** Looks at the head of a file, already unpacked. */
  Sniffer(byte[] head, String name) {
    this.content = new Slice(head, 0, head.length, 1).strip();
    this.text =
        new String(
            content.bytes(), content.offset(), content.length(), StandardCharsets.ISO_8859_1);
    this.extension = extension(name);
  }

  /** Whether a file is gzipped. */
  static boolean isGzip(byte[] head) {
    return head.length > 2 && head[0] == 0x1F && head[1] == (byte) 0x8B && head[2] == 8;
  }

  /**
   * What the file holds.
   *
   * @param named whether somebody says that it is an article; then plain text of any name is one
   */
  Format format(boolean named) {
    if (content.isEmpty()) return named || isKnown() ? Format.EMPTY : Format.OTHER;
    description = Magic.describe(content);
    if (!description.isEmpty()) return Format.OTHER;
    if (isJson()) return json();
    if (text.startsWith("<")) {
      Format markup = markup();
      if (markup != Format.OTHER || !TEXT_NAMES.contains(extension)) return markup;
    }
    return plain(named);
  }

  /** Why the file holds no articles; empty if it may. */
  String description() {
    return description;
  }

  /** Whether the name is one of files that hold many articles, or none. */
  boolean namesList() {
    return LINE_NAMES.contains(extension) || JSON_NAMES.contains(extension);
  }

  /** Whether objects are not one a line. */
  boolean isSpreadJson() {
    if (text.startsWith("[")) return true;
    int end = text.indexOf('\n');
    String first = (end < 0 ? text : text.substring(0, end)).strip();
    if (LINE_NAMES.contains(extension)) return first.equals("{");
    return !first.endsWith("}") || !isBalanced(first);
  }

  private boolean isJson() {
    if (namesList()) return text.startsWith("{") || text.startsWith("[") || isLines();
    return OBJECT.matcher(text).matches() || LIST.matcher(text).matches();
  }

  private boolean isLines() {
    return LINE_NAMES.contains(extension) && !text.startsWith("<");
  }

  private Format json() {
    return isSpreadJson() ? Format.JSON : Format.JSON_LINES;
  }

  private Format markup() {
    if (HTML.matcher(text).matches()) return Format.HTML;
    Matcher element = ELEMENT.matcher(COMMENT.matcher(text).replaceAll(""));
    String root = element.find() ? element.group(2).toLowerCase(Locale.ROOT) : "";
    switch (root) {
      case "rss", "feed", "rdf" -> {
        return Format.FEED;
      }
      case "html" -> {
        return Format.HTML;
      }
      default -> {
        if (HTML_NAMES.contains(extension)) return Format.HTML;
        if (root.isEmpty() && FEED_NAMES.contains(extension)) return Format.FEED;
        description = "markup that is neither HTML, RSS nor Atom, but <" + root + ">";
        return Format.OTHER;
      }
    }
  }

  private Format plain(boolean named) {
    if (HTML_NAMES.contains(extension)) return Format.HTML;
    if (CSV_NAMES.contains(extension)) return Format.CSV;
    boolean fits = named || TEXT_NAMES.contains(extension);
    if (JSON_NAMES.contains(extension) || FEED_NAMES.contains(extension)) {
      description = "neither " + extension.toUpperCase(Locale.ROOT) + " nor anything else known";
      return Format.OTHER;
    }
    if (fits && CsvHeader.isLikely(firstLine())) return Format.CSV;
    return fits ? Format.TEXT : Format.OTHER;
  }

  private String firstLine() {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  private boolean isKnown() {
    return namesList()
        || TEXT_NAMES.contains(extension)
        || CSV_NAMES.contains(extension)
        || HTML_NAMES.contains(extension)
        || FEED_NAMES.contains(extension);
  }

  private static boolean isBalanced(String line) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted && c == '\\') i++;
      else if (c == '"') quoted = !quoted;
      else if (!quoted && (c == '{' || c == '[')) depth++;
      else if (!quoted && (c == '}' || c == ']')) depth--;
    }
    return depth == 0 && !quoted;
  }

  private static String extension(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String unpacked = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    int dot = unpacked.lastIndexOf('.');
    return dot < 0 ? "" : unpacked.substring(dot + 1);
  }
}
