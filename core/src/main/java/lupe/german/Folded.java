package lupe.german;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A word's key, and where in the word each character of the key comes from. */
final class Folded {
  private final String word;
  private final String key;
  private final int @Nullable [] origins;

  private Folded(String word, String key, int @Nullable [] origins) {
    this.word = word;
    this.key = key;
    this.origins = origins;
  }

  static Folded of(String word) {
    StringBuilder key = new StringBuilder(word.length() + 4);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        key.append((char) (c + ('a' - 'A')));
      } else if (c < 0x80) {
        key.append(c);
      } else {
        return ofForeign(word);
      }
    }
    return new Folded(word, key.toString(), null);
  }

  /** A word with umlauts or other letters whose key is longer or shorter than it. */
  private static Folded ofForeign(String word) {
    StringBuilder key = new StringBuilder(word.length() + 4);
    int[] origins = new int[word.length() + 4];
    for (int start = 0, end; start < word.length(); start = end) {
      end = endOfCharacter(word, start);
      int from = key.length();
      char c = word.charAt(start);
      if (end == start + 1 && c < 0x80) {
        key.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
      } else if (end > start + 1 || !Spelling.appendGerman(key, c)) {
        key.append(Spelling.key(word.substring(start, end)));
      }
      if (key.length() > origins.length) {
        origins = Arrays.copyOf(origins, key.length() * 2);
      }
      Arrays.fill(origins, from, key.length(), start);
    }
    return new Folded(word, key.toString(), origins);
  }

  /** A surrogate pair, and combining marks, belong to what they stand on. */
  private static int endOfCharacter(String word, int start) {
    int end = start + Character.charCount(word.codePointAt(start));
    while (end < word.length()
        && word.charAt(end) >= 0x300
        && Character.getType(word.charAt(end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    return end;
  }

  String word() {
    return word;
  }

  String key() {
    return key;
  }

  /** The first character of the word that became this one of the key, or the word's length. */
  int origin(int keyIndex) {
    return keyIndex >= key.length()
        ? word.length()
        : origins == null ? keyIndex : origins[keyIndex];
  }
}
