package lupe.analysis;

import java.util.Random;

/** Text that no one writes: all of Unicode, lone surrogates, very long words, German joints. */
final class RandomText {
  private static final String[] PIECES = {
    "Haus", "halt", "s", "Militär", "-", ":", "innen", "’", "'", "*", "/", "ß", "ä", "\u0308",
    "\u00AD", "\u200B", " ", " ", "\n", ".", "1", "19", ",", "In", "ﬁ", "ǅ", "İ", "\uD83D\uDE00",
    "\uD800", "\uDC00", "\u202E", "\u0000", "\uFEFF"
  };

  private RandomText() {}

  static String of(Random random) {
    var text = new StringBuilder();
    int pieces = 1 + random.nextInt(40);
    for (int i = 0; i < pieces; i++) {
      switch (random.nextInt(8)) {
        case 0 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        case 1 -> text.append((char) random.nextInt(0x10000));
        case 2 -> text.append(PIECES[random.nextInt(PIECES.length)].repeat(1 + random.nextInt(90)));
        default -> text.append(PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return text.toString();
  }
}
