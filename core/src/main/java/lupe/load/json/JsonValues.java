package lupe.load.json;

import com.google.common.collect.ImmutableSet;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import lupe.load.bytes.ByteWindow;
import lupe.load.bytes.CutException;
import lupe.load.bytes.Cutter;
import lupe.load.bytes.Slice;
import lupe.load.record.Field;
import org.jspecify.annotations.Nullable;

/**
 * Cuts JSON into the values that may be articles: those of a list, those of a list in an object
 * such as {@code {"articles": […]}}, and objects one behind the other.
 *
 * <p>It looks at quotes and brackets only, so that what is wrong inside of one value cannot spoil
 * the next. A quote is closed at the end of its line at the latest, since JSON has no line breaks
 * in strings; where brackets do not match, the value ends.
 */
public final class JsonValues implements Cutter {
  /** Members that hold the articles of a file, in the answers of usual interfaces. */
  private static final ImmutableSet<String> LISTS =
      ImmutableSet.of(
          "articles",
          "items",
          "entries",
          "results",
          "documents",
          "docs",
          "data",
          "records",
          "posts",
          "news",
          "stories",
          "artikel",
          "meldungen");

  private static final int END = -1;
  private static final int LONGEST_KEY = 64;

  private enum Place {
    TOP,
    LIST,
    WRAPPER
  }

  private final ByteWindow window;
  private final int longest;
  private Place place = Place.TOP;
  private boolean wrapped;

  /** Where we look, counted from the start of the window, which is the start of the value. */
  private int position;

  private boolean tooLong;
  private long line;

  /** The last character that is no space. */
  private byte last;

  /** The brackets that are open: true for braces. */
  private final BitSet braces = new BitSet();

  private int depth;

  /** Cuts a stream into values of at most so many bytes. */
  public JsonValues(InputStream in, int longest) {
    this.window = new ByteWindow(in);
    this.longest = longest;
  }

  @Override
  public @Nullable Slice next() throws IOException, CutException {
    while (true) {
      begin();
      int c = skipSeparators();
      if (c == END) return end();
      if (place == Place.WRAPPER) {
        depth = 1;
        braces.set(0);
        place = findList(false) ? Place.LIST : Place.TOP;
      } else if (c == ']' || c == '}') {
        advance();
        place = wrapped && place == Place.LIST && c == ']' ? Place.WRAPPER : Place.TOP;
      } else if (c == '[' && place == Place.TOP) {
        advance();
        place = Place.LIST;
        wrapped = false;
      } else if (c == '{' && place == Place.TOP) {
        open(true);
        if (!findList(true)) return value();
        place = Place.LIST;
        wrapped = true;
      } else {
        scanValue(c);
        return value();
      }
    }
  }

  private void begin() {
    window.skip(position);
    position = 0;
    depth = 0;
    tooLong = false;
  }

  private @Nullable Slice end() throws IOException {
    if (place == Place.TOP) return null;
    place = Place.TOP;
    throw new EOFException("the list is never closed; the file may be cut off");
  }

  private Slice value() throws IOException, CutException {
    if (current() == END && depth > 0) place = Place.TOP;
    if (tooLong) throw CutException.tooLong(line, longest);
    return window.slice(position);
  }

  private int skipSeparators() throws IOException {
    int c = current();
    while (c != END && (c <= ' ' || c == ',' || isMark(c))) {
      window.skip(1);
      c = current();
    }
    line = window.line();
    return c;
  }

  private void scanValue(int first) throws IOException {
    if (first == '{' || first == '[') {
      open(first == '{');
      boolean going = true;
      while (going && depth > 0 && current() != END) going = step();
    } else if (first == '"') {
      skipString();
    } else {
      for (int c = first; c != END && ",]}{[\n".indexOf(c) < 0; c = current()) advance();
    }
  }

  /**
   * Looks through the members of the object in which we are, for a list of articles.
   *
   * @param mayBeArticle whether the object has not been found to hold lists so far
   * @return true behind the opening bracket of a list, false behind the end of the object
   */
  private boolean findList(boolean mayBeArticle) throws IOException {
    boolean hasText = false;
    String key = "";
    while (depth > 0) {
      int c = current();
      if (c == END) return false;
      if (c == '"' && depth == 1) {
        String string = skipString();
        while (isBlank(current())) advance();
        key = current() == ':' ? string : "";
        Field.Alias alias = Field.named(key);
        hasText |= alias != null && alias.field() == Field.BODY;
      } else if (c == '[' && depth == 1 && LISTS.contains(key) && !(mayBeArticle && hasText)) {
        advance();
        return true;
      } else if (!step()) {
        return false;
      }
    }
    return false;
  }

  /** Passes one string, bracket or other character; false where the value must end before it. */
  private boolean step() throws IOException {
    int c = current();
    switch (c) {
      case '"' -> skipString();
      case '{' -> {
        if (isWhereAKeyBelongs()) return false;
        open(true);
      }
      case '[' -> open(false);
      case '}', ']' -> {
        return close(c == '}');
      }
      default -> advance();
    }
    return true;
  }

  /** An object can stand there only if the end of the one before it is missing. */
  private boolean isWhereAKeyBelongs() {
    return depth > 0 && braces.get(depth - 1) && (last == ',' || last == '{');
  }

  private void open(boolean brace) throws IOException {
    braces.set(depth, brace);
    depth++;
    advance();
  }

  /** Closes what is open up to a bracket that matches; false if none does. */
  private boolean close(boolean brace) throws IOException {
    int match = depth - 1;
    while (match >= 0 && braces.get(match) != brace) match--;
    if (match < 0) return false;
    depth = match;
    advance();
    return true;
  }

  /** Passes a string; answers what stands in it if that may be the name of a member. */
  private String skipString() throws IOException {
    advance();
    var string = new StringBuilder();
    for (int c = current(); c != END && c != '"' && c != '\n'; c = current()) {
      advance();
      if (c == '\\' && current() != END) advance();
      if (string.length() < LONGEST_KEY) string.append((char) c);
    }
    if (current() == '"') advance();
    return string.toString();
  }

  private int current() throws IOException {
    if (position == window.length() && !window.grow()) return END;
    return position < window.length() ? window.at(position) & 0xFF : current();
  }

  private void advance() throws IOException {
    byte passed = window.at(position);
    if (passed > ' ') last = passed;
    position++;
    if (position <= longest) return;
    window.skip(position);
    position = 0;
    tooLong = true;
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  /** A byte of the byte order mark of UTF-8. */
  private static boolean isMark(int c) {
    return c == 0xEF || c == 0xBB || c == 0xBF;
  }
}
