package lupe.entity.tagger;

/**
 * For each word of a text what its neighbours at the other places of the text say of it: a word
 * that follows a first name once is likely to be a surname everywhere.
 */
public final class DocumentHints {
  /** How many sets of hints there are. */
  public static final int COUNT = 257;

  /** The hints of a word in a text too short to have other places. */
  public static final int LONE = 256;

  private static final int FEW_SENTENCES = 2;

  private static final long COUNTERS_FULL = 0x8080808080808080L;

  private final long[] keys;
  private final long[] counts;

  private DocumentHints(int words) {
    int capacity = Integer.highestOneBit(Math.max(words, 8)) * 4;
    keys = new long[capacity];
    counts = new long[capacity];
  }

  /**
   * The hints of each word, a set of bits each; 0 for words without a capital.
   *
   * @param sentences how many sentences the text has
   */
  public static int[] of(WordInfo[] words, int sentences) {
    if (sentences <= FEW_SENTENCES) return lone(words);
    var hints = new DocumentHints(words.length);
    long[] own = new long[words.length];
    for (int i = 0; i < words.length; i++) {
      WordInfo word = words[i];
      if (!word.name()) {
        hints.add(word.lower(), WordInfos.bit(WordInfos.LOWER_ELSEWHERE));
        continue;
      }
      own[i] = WordInfos.bit(WordInfos.SEEN_ELSEWHERE);
      if (i > 0) own[i] |= words[i - 1].tellsNext();
      if (i + 1 < words.length) own[i] |= words[i + 1].tellsPrevious();
      hints.add(word.stem(), own[i]);
    }
    int[] masks = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      if (!words[i].name()) continue;
      long elsewhere = hints.get(words[i].stem());
      if ((elsewhere & COUNTERS_FULL) == 0) elsewhere -= own[i];
      long lower = hints.get(words[i].lower()) & WordInfos.bit(WordInfos.LOWER_ELSEWHERE) * 0xff;
      masks[i] = mask(elsewhere | lower);
    }
    return masks;
  }

  private static int[] lone(WordInfo[] words) {
    int[] masks = new int[words.length];
    for (int i = 0; i < words.length; i++) if (words[i].name()) masks[i] = LONE;
    return masks;
  }

  private static int mask(long counts) {
    int mask = 0;
    for (int i = 0; i < 8; i++) if ((counts >>> 8 * i & 0xff) != 0) mask |= 1 << i;
    return mask;
  }

  private void add(long key, long bits) {
    int slot = slot(key);
    keys[slot] = key;
    if ((counts[slot] & COUNTERS_FULL) == 0) counts[slot] += bits;
  }

  private long get(long key) {
    return counts[slot(key)];
  }

  private int slot(long key) {
    int slot = (int) key & keys.length - 1;
    while (keys[slot] != 0 && keys[slot] != key) slot = slot + 1 & keys.length - 1;
    return slot;
  }

  /** Hands the features of a set of hints to a sink. */
  public static void features(int mask, FeatureSink sink) {
    if (mask == 0) return;
    sink.add(Template.HINTS, Template.HINTS.key(mask));
    for (int i = 0; i < 8; i++) {
      if ((mask & 1 << i) != 0) sink.add(Template.HINTS, Template.HINTS.key(1000 + i));
    }
  }
}
