package lupe.entity.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The long tail of the names of the world, told apart by hashes: names of one word as they are
 * written, names of several whatever their inflection, and the outer words of the names of persons.
 */
public final class WorldNames {
  private static final String PERSON = "person";
  private static final String FIRST_NAME = "firstname";
  private static final String SURNAME = "surname";

  /** What names are of, in the order of their flags. */
  public static final List<String> KINDS =
      List.of(
          "company",
          "medium",
          "club",
          "party",
          "band",
          "body",
          "nature",
          "site",
          PERSON,
          FIRST_NAME,
          SURNAME);

  private static final int ALL_KINDS = (1 << KINDS.size()) - 1;

  /** A name of several words goes on behind these. */
  private static final int GOES_ON = ALL_KINDS + 1;

  private static final int LONGEST = 8;

  private final Forms names;

  private WorldNames(Forms names) {
    this.names = names;
  }

  /** Reads the table. */
  public static WorldNames read(InputStream in) throws IOException {
    return new WorldNames(Forms.read(in));
  }

  /**
   * Writes the table.
   *
   * @param names names by what they are of, see {@link #KINDS}
   */
  public static void write(Map<String, List<String>> names, OutputStream out) throws IOException {
    Map<Long, Integer> flags = new HashMap<>();
    names.forEach((kind, ofKind) -> ofKind.forEach(name -> add(flags, kind, name.split(" "))));
    Forms.writeHashed(flags, out);
  }

  private static void add(Map<Long, Integer> flags, String kind, String[] words) {
    int flag = flag(kind);
    int last = words.length - 1;
    if (last == 0) {
      add(flags, Hash.of(words[0]), flag);
      return;
    }
    if (kind.equals(PERSON)) {
      add(flags, Hash.of(words[0]), flag(FIRST_NAME));
      add(flags, Hash.of(words[last]), flag(SURNAME));
    }
    long key = 0;
    for (int i = 0; i <= last; i++) {
      key = key(key, Inflection.key(words[i]));
      add(flags, key, i == last ? flag : GOES_ON);
    }
  }

  private static int flag(String kind) {
    return 1 << KINDS.indexOf(kind);
  }

  private static void add(Map<Long, Integer> flags, long key, int flag) {
    flags.merge(key, flag, (known, more) -> known | more);
  }

  /** Key of the words up to one, of the key of those before and that of its inflected forms. */
  private static long key(long before, long inflection) {
    return Hash.finish(before * 31 + inflection);
  }

  /** What a word is a name of: flags. */
  int of(String word) {
    return names.of(word) & ~GOES_ON;
  }

  /** Whether a name of several words begins with a word. */
  boolean mayBegin(long inflection) {
    return (names.of(key(0, inflection)) & GOES_ON) != 0;
  }

  /** The longest name of several words that begins at a word of a text. */
  Found longest(WordInfo[] words, int start) {
    Found found = Found.NONE;
    long key = 0;
    for (int i = start; i < Math.min(words.length, start + LONGEST); i++) {
      key = key(key, words[i].inflection());
      int flags = names.of(key);
      int kinds = i == start ? 0 : flags & ALL_KINDS;
      if (kinds != 0) found = new Found(i + 1 - start, Integer.numberOfTrailingZeros(kinds));
      if ((flags & GOES_ON) == 0) break;
    }
    return found;
  }

  /**
   * A name in a text.
   *
   * @param words how many it has, 0 if there is none
   * @param kind number of what it is of, see {@link #KINDS}
   */
  record Found(int words, int kind) {
    static final Found NONE = new Found(0, 0);
  }
}
