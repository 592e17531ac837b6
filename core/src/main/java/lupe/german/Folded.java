package lupe.german;

/** A word's key, and where in the word each character of the key comes from. */
final class Folded {
  private final String word;
  private final String key;
  private final int[] origins;

  private Folded(String word, String key, int[] origins) {
    this.word = word;
    this.key = key;
    this.origins = origins;
  }

  static Folded of(String word) {
    StringBuilder key = new StringBuilder(word.length() + 4);
    int[] origins = new int[word.length() + 5];
    for (int start = 0, end; start < word.length(); start = end) {
      end = endOfCharacter(word, start);
      char c = word.charAt(start);
      if (end == start + 1 && c >= 'a' && c <= 'z') {
        key.append(c);
      } else {
        key.append(Spelling.key(word.substring(start, end)));
      }
      origins = mark(origins, start, key.length());
    }
    origins = mark(origins, word.length(), key.length() + 1);
    return new Folded(word, key.toString(), origins);
  }

  /**
   * Notes the origin of all characters of the key that have none yet; the last cell counts them.
   */
  private static int[] mark(int[] origins, int start, int length) {
    int[] room =
        length + 1 < origins.length ? origins : java.util.Arrays.copyOf(origins, length * 2 + 2);
    int count = origins[origins.length - 1];
    room[origins.length - 1] = 0;
    for (int i = count; i < length; i++) {
      room[i] = start;
    }
    room[room.length - 1] = Math.max(count, length);
    return room;
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
    return keyIndex >= key.length() ? word.length() : origins[keyIndex];
  }
}
