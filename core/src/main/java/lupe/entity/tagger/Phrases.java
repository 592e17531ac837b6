package lupe.entity.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Known names of one or more words, found in a text whatever their inflection: {@code Weißen
 * Hauses} is found as Weißes Haus.
 */
public final class Phrases {
  private static final int PARTS = 4;

  private static final Set<String> PLACES =
      Set.of("country", "city", "region", "water", "island", "mountain");

  private record Phrase(long[] words, int kind) {}

  private final Map<Long, List<Phrase>> phrases = new HashMap<>();
  private final List<String> kinds = new ArrayList<>();
  private final WorldNames world;

  /** Names of a table; more are to be added. */
  public Phrases(WorldNames world) {
    this.world = world;
    kinds.addAll(WorldNames.KINDS);
  }

  /** Adds a name. */
  public void add(String name, String kind) {
    String[] words = name.split(" ");
    long[] stems = new long[words.length];
    for (int i = 0; i < words.length; i++) stems[i] = Inflection.key(words[i]);
    if (!kinds.contains(kind)) kinds.add(kind);
    int number = kinds.indexOf(kind);
    phrases.computeIfAbsent(stems[0], k -> new ArrayList<>()).add(new Phrase(stems, number));
  }

  /** Whether a known name begins with a word. */
  boolean mayBegin(long key) {
    return phrases.containsKey(key) || world.mayBegin(key);
  }

  /** How many different marks a word can have, with 0 for none. */
  public int marks() {
    return kinds.size() * PARTS + 1;
  }

  /** Marks the words of the longest known names: 0 for none, else its kind and the part of it. */
  public int[] mark(WordInfo[] words) {
    int[] marks = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      if (!words[i].beginsPhrase()) continue;
      WorldNames.Found found = longest(words, i);
      int length = found.words();
      if (length == 0) continue;
      for (int k = 0; k < length; k++) {
        int part = length == 1 ? 0 : k == 0 ? 1 : k == length - 1 ? 3 : 2;
        marks[i + k] = 1 + found.kind() * PARTS + part;
      }
      i += length - 1;
    }
    return marks;
  }

  private WorldNames.Found longest(WordInfo[] words, int start) {
    WorldNames.Found longest = WorldNames.Found.NONE;
    for (Phrase phrase : phrases.getOrDefault(words[start].inflection(), List.of())) {
      int length = phrase.words().length;
      if (length > longest.words() && matches(phrase.words(), words, start)) {
        longest = new WorldNames.Found(length, phrase.kind());
      }
    }
    WorldNames.Found other = world.longest(words, start);
    return other.words() > longest.words() ? other : longest;
  }

  private static boolean matches(long[] phrase, WordInfo[] words, int at) {
    if (at + phrase.length > words.length) return false;
    for (int k = 1; k < phrase.length; k++) {
      if (words[at + k].inflection() != phrase[k]) return false;
    }
    return true;
  }

  /** Whether a mark says that a word is by itself the name of a place. */
  boolean isPlace(int mark) {
    return mark > 0 && (mark - 1) % PARTS == 0 && PLACES.contains(kinds.get((mark - 1) / PARTS));
  }

  /** Hands the features of a mark to a sink. */
  public void features(int mark, FeatureSink sink) {
    if (mark == 0) return;
    long kind = Hash.of(kinds.get((mark - 1) / PARTS));
    sink.add(Template.PHRASE, Template.PHRASE.key(kind * PARTS + (mark - 1) % PARTS));
  }
}
