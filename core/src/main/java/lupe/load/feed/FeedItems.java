package lupe.load.feed;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import lupe.load.bytes.ByteWindow;
import lupe.load.bytes.CutException;
import lupe.load.bytes.Cutter;
import lupe.load.bytes.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a feed into its items.
 *
 * <p>It looks at nothing but tags, comments and CDATA, so that the bare ampersand or undeclared
 * entity of one item, at which an XML parser has to give up, cannot spoil the next one.
 */
public final class FeedItems implements Cutter {
  private static final ImmutableSet<String> ITEMS = ImmutableSet.of("item", "entry");
  private static final ImmutableSet<String> ROOTS = ImmutableSet.of("rss", "feed", "rdf");
  private static final int LONGEST_NAME = 64;

  private final ByteWindow window;
  private final int longest;
  private byte[] head = new byte[0];
  private boolean headRead;
  private boolean closed;
  private int position;
  private boolean tooLong;

  /** Cuts a stream into items of at most so many bytes. */
  public FeedItems(InputStream in, int longest) {
    this.window = new ByteWindow(in);
    this.longest = longest;
  }

  /** What stands before the first item; empty before the first call of {@link #next()}. */
  public Slice head() {
    return new Slice(head, 0, head.length, 1);
  }

  @Override
  public @Nullable Slice next() throws IOException, CutException {
    while (true) {
      begin();
      boolean found = passOutside();
      keepHead();
      if (!found) return end();
      begin();
      long line = window.line();
      boolean complete = passItem();
      if (tooLong) throw CutException.tooLong(line, longest);
      if (complete) return window.slice(position);
      if (position == 0) return null;
      closed = true;
      throw new CutException(line, "item is never closed; the file may be cut off");
    }
  }

  private void begin() {
    window.skip(position);
    position = 0;
    tooLong = false;
  }

  private void keepHead() {
    if (headRead) return;
    headRead = true;
    if (tooLong) return;
    Slice slice = window.slice(position);
    head = new byte[slice.length()];
    System.arraycopy(slice.bytes(), slice.offset(), head, 0, head.length);
  }

  private @Nullable Slice end() throws CutException {
    if (closed) return null;
    closed = true;
    throw new CutException(window.line(), "the feed is never closed; the file may be cut off");
  }

  /** Moves to the start of the next item; false if there is none. */
  private boolean passOutside() throws IOException {
    while (toTag()) {
      String tag = tag();
      if (ITEMS.contains(tag)) return true;
      if (tag.startsWith("/") && ROOTS.contains(tag.substring(1))) closed = true;
      advance(1);
    }
    return false;
  }

  /** Moves behind the item at whose start we are; false if the file ends before it does. */
  private boolean passItem() throws IOException {
    advance(1);
    while (toTag()) {
      String tag = tag();
      if (ITEMS.contains(tag)) return true;
      advance(1);
      if (tag.startsWith("/") && ITEMS.contains(tag.substring(1))) {
        passBehind(">");
        return true;
      }
    }
    return false;
  }

  /** Moves to the next {@code <} of a tag, past comments and CDATA. */
  private boolean toTag() throws IOException {
    while (has(1)) {
      if (window.at(position) != '<') advance(1);
      else if (startsWith("<!--")) passBehind("-->");
      else if (startsWith("<![CDATA[")) passBehind("]]>");
      else return true;
    }
    return false;
  }

  /** Name of the tag at which we are, without its namespace, a slash before that of an end. */
  private String tag() throws IOException {
    int from = position + 1;
    int to = from;
    while (to - from < LONGEST_NAME && has(to - position + 1) && isName(window.at(to))) to++;
    Slice bytes = window.slice(to);
    String name =
        new String(bytes.bytes(), bytes.offset() + from, to - from, StandardCharsets.ISO_8859_1);
    String local = name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    return name.startsWith("/") && !local.startsWith("/") ? "/" + local : local;
  }

  private static boolean isName(byte b) {
    return b > ' ' && b != '>' && b != '<';
  }

  private void passBehind(String mark) throws IOException {
    while (has(1) && !startsWith(mark)) advance(1);
    if (has(mark.length())) advance(mark.length());
  }

  private boolean startsWith(String mark) throws IOException {
    if (!has(mark.length())) return false;
    for (int i = 0; i < mark.length(); i++) {
      if (window.at(position + i) != mark.charAt(i)) return false;
    }
    return true;
  }

  private boolean has(int bytes) throws IOException {
    while (window.length() - position < bytes) {
      if (!window.grow()) return false;
    }
    return true;
  }

  private void advance(int bytes) {
    position += bytes;
    if (position <= longest) return;
    window.skip(position);
    position = 0;
    tooLong = true;
  }
}
