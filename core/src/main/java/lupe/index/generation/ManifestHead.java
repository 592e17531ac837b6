package lupe.index.generation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The first lines of a manifest: all that opening needs. Read without a JSON parser, the classes of
 * which would take longer to load than anything else that opening does before Lucene.
 *
 * @param header by whom the generation can be read
 * @param number of the generation
 */
record ManifestHead(Manifest.Header header, long number) {
  /**
   * Checks every byte of the manifest, and reads its head.
   *
   * @throws IOException if a single bit differs from what was written; the message says what is
   *     wrong
   */
  static ManifestHead decode(byte[] bytes) throws IOException {
    ManifestReader.checkSum(bytes);
    ManifestHead head = new Lines(bytes).head();
    if (head != null) {
      return head;
    }
    Manifest whole = ManifestReader.decode(bytes); // Other layout, or values with escapes.
    return new ManifestHead(whole.header(), whole.number());
  }

  /** Lines exactly as {@link ManifestWriter} lays them out, or nothing. */
  private static final class Lines {
    private final String text;
    private int position;

    Lines(byte[] bytes) {
      text = new String(bytes, StandardCharsets.UTF_8);
    }

    @Nullable ManifestHead head() {
      if (!text.startsWith("{\n")) {
        return null;
      }
      position = 2;
      String schema = value("schema");
      String lupe = string("lupe");
      String lucene = string("lucene");
      String fingerprint = string("fingerprint");
      String number = value("number");
      if (schema == null
          || lupe == null
          || lucene == null
          || fingerprint == null
          || number == null) {
        return null;
      }
      try {
        return new ManifestHead(
            new Manifest.Header(Integer.parseInt(schema), lupe, lucene, fingerprint),
            Long.parseLong(number));
      } catch (NumberFormatException e) {
        return null;
      }
    }

    private @Nullable String string(String name) {
      String value = value(name);
      return value != null
              && value.length() >= 2
              && value.startsWith("\"")
              && value.endsWith("\"")
              && value.indexOf('\\') < 0
          ? value.substring(1, value.length() - 1)
          : null;
    }

    private @Nullable String value(String name) {
      String before = "  \"" + name + "\": ";
      int end = text.indexOf(",\n", position);
      if (end < 0 || !text.startsWith(before, position) || end < position + before.length()) {
        return null;
      }
      String value = text.substring(position + before.length(), end);
      position = end + 2;
      return value;
    }
  }
}
