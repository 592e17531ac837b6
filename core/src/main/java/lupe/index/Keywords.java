package lupe.index;

import com.google.common.base.Utf8;
import lupe.german.Spelling;

/** Values that are searched as a whole, such as sources and names. */
public final class Keywords {
  /** Longest value in UTF-16 units; Lucene takes 32,766 bytes of UTF-8. */
  private static final int LONGEST = 8_000;

  private Keywords() {}

  /** The form under which all spellings of a value meet. */
  public static String key(String value) {
    return Spelling.key(cut(value.strip()));
  }

  /** The value, or as much of it as the index takes. */
  static String cut(String value) {
    if (value.length() <= LONGEST) return value;
    int end = Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return value.substring(0, end);
  }

  /** Whether the index takes the value as one term. */
  public static boolean fits(String value) {
    return value.length() <= LONGEST && Utf8.encodedLength(value) < 32_000;
  }
}
