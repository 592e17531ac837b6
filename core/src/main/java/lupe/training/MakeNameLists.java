package lupe.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import lupe.entity.tagger.Forms;
import lupe.entity.tagger.NameLists;
import lupe.entity.tagger.NameSound;
import lupe.entity.tagger.NameSound.Kind;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Makes the large lists of names, and the table of what names sound like.
 *
 * <pre>MakeNameLists CITIES PERSONS LISTS SOUNDS</pre>
 *
 * where CITIES is a table of GeoNames, PERSONS has lines {@code first TAB name} and {@code last TAB
 * name}, and LISTS and SOUNDS are the files to write. The same lists give the same tables, byte for
 * byte.
 */
public final class MakeNameLists {
  private static final String DICTIONARY = "/org/languagetool/resource/de/german.dict";
  private static final Set<String> GERMAN = Set.of("DE", "AT", "CH", "LI", "LU");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z\u00c0-\u024f'’.()/-]+");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[A-Za-z\u00c0-\u024f'’.-]*");

  /** Places of fewer people abroad are left out: they cost room and are rarely in the news. */
  private static final int SMALLEST_ABROAD = 1_000;

  /** Places of as many people are known by their names in other languages, too. */
  private static final int RENOWNED = 20_000;

  private static final int TOWN = 10_000;
  private static final int CITY = 100_000;

  private static final int SHORTEST_SOUND = 3;

  /** One noun in so many is enough to learn from. */
  private static final int NOUNS = 3;

  private final Map<String, Integer> lists = new HashMap<>();
  private final Map<Kind, Set<String>> sounds = new HashMap<>();

  private MakeNameLists() {
    for (Kind kind : Kind.values()) sounds.put(kind, new TreeSet<>());
  }

  /** Makes and writes the tables. */
  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      throw new IllegalArgumentException("usage: MakeNameLists CITIES PERSONS LISTS SOUNDS");
    }
    var made = new MakeNameLists();
    for (String line : Files.readAllLines(Path.of(args[0]))) made.place(line.split("\t", -1));
    for (String line : Files.readAllLines(Path.of(args[1]))) made.person(line.split("\t", -1));
    made.nouns();
    try (var out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[2])))) {
      Forms.write(made.lists, out);
    }
    List<List<String>> words = new ArrayList<>();
    for (Kind kind : Kind.values()) words.add(List.copyOf(made.sounds(kind)));
    try (var out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[3])))) {
      NameSound.write(SoundTrainer.train(words), out);
    }
  }

  /** A row of GeoNames: its second cell is the name, the fourth has other names. */
  private void place(String[] row) {
    boolean german = GERMAN.contains(row[8]);
    long people = Long.parseLong(row[14]);
    if (!german && people < SMALLEST_ABROAD) return;
    int size = people < TOWN ? 0 : people < CITY ? NameLists.TOWN : NameLists.TOWN | NameLists.CITY;
    place(row[1], german, size);
    if (people < RENOWNED) return;
    for (String other : row[3].split(",", -1)) if (!other.isEmpty()) place(other, german, size);
  }

  private void place(String name, boolean german, int size) {
    String[] words = name.split(" ");
    for (String word : words) if (!LATIN.matcher(word).matches()) return;
    for (int i = 0; i < words.length; i++) {
      int flag =
          words.length > 1
              ? i == 0 ? NameLists.FIRST_OF_PLACE : NameLists.PART_OF_PLACE
              : german ? NameLists.GERMAN_PLACE : NameLists.FOREIGN_PLACE;
      add(words[i], words.length == 1 ? flag | size : flag);
    }
    if (words.length == 1) hear(name, german ? Kind.GERMAN_PLACE : Kind.FOREIGN_PLACE);
  }

  private void person(String[] row) {
    boolean first = row[0].equals("first");
    for (String word : row[1].split(" ")) {
      add(word, first ? NameLists.FIRST_NAME : NameLists.SURNAME);
      hear(word, first ? Kind.FIRST_NAME : Kind.SURNAME);
    }
  }

  private void nouns() throws IOException {
    URL dictionary = MakeNameLists.class.getResource(DICTIONARY);
    if (dictionary == null) throw new IOException("not on the class path: " + DICTIONARY);
    Set<String> nouns = new TreeSet<>();
    for (WordData entry : new DictionaryLookup(Dictionary.read(dictionary))) {
      if (String.valueOf(entry.getTag()).startsWith("SUB")) nouns.add(entry.getWord().toString());
    }
    int number = 0;
    for (String noun : nouns) if (number++ % NOUNS == 0) hear(noun, Kind.NOUN);
  }

  private void add(String word, int flag) {
    if (NAME.matcher(word).matches()) lists.merge(word, flag, (a, b) -> a | b);
  }

  private void hear(String word, Kind kind) {
    boolean fits = word.length() >= SHORTEST_SOUND && word.indexOf('-') < 0;
    if (fits && NAME.matcher(word).matches()) sounds(kind).add(word);
  }

  private Set<String> sounds(Kind kind) {
    return sounds.getOrDefault(kind, Set.of());
  }
}
