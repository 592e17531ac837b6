package lupe.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lupe.article.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Who held an office on a day: {@code Kremlchef} was Wladimir Putin in February 2025. Immutable,
 * thread-safe.
 */
public final class Offices {
  /** Confidence of a mention by the office alone. */
  private static final double CONFIDENCE = 0.8;

  private static final int LETTERS = 128;

  /** Behind these words an office is not that of its holder: ein, kein, früherer, als, zum. */
  private final Set<String> notBehind = new HashSet<>();

  /** Titles by the letter that they begin with; all are in ASCII. */
  private final List<Set<String>> titles = new ArrayList<>();

  private final Map<String, List<Office>> byKey = new HashMap<>();

  private Offices() {
    for (int letter = 0; letter < LETTERS; letter++) titles.add(new LinkedHashSet<>());
    for (List<String> row : NameTable.rows("offices.tsv")) {
      Office office = Office.of(row);
      for (String title : office.titles()) titles.get(title.charAt(0)).add(title);
      office.keys().forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(office));
    }
    for (List<String> row : NameTable.rows("not-in-office.tsv")) notBehind.add(row.get(0));
  }

  /** The table that ships with Lupe. */
  public static Offices get() {
    return Loaded.INSTANCE;
  }

  /**
   * Who held an office.
   *
   * @param office such as Bundeskanzler, with the genitive and dative endings of articles
   * @param day such as the publication of the article
   * @return the holder's name as mentions have it; empty if the table does not know
   */
  public Optional<String> holder(String office, LocalDate day) {
    return Optional.ofNullable(inOffice(called(office), day)).map(Office::holder);
  }

  /** Whether a word is the title of an office in the table, inflected or not. */
  public boolean isTitle(String word) {
    return !called(word).isEmpty();
  }

  /**
   * Adds mentions of persons by their office alone: {@code Kremlchef}. Not where the article names
   * another holder of the office, nor where it calls somebody by name so, nor where it speaks of a
   * former or coming holder.
   *
   * @param mentions names found in the text, in its order
   * @param day of publication
   */
  List<Mention> withHolders(String text, List<Mention> mentions, LocalDate day) {
    List<Mention> titled = titled(text);
    if (titled.isEmpty()) return mentions;
    var all = new ArrayList<Mention>(mentions);
    for (Mention title : titled) {
      List<Office> called = called(title.text());
      Office office = inOffice(called, day);
      if (office == null || isDoubtful(office, called, mentions)) continue;
      if (isOpen(text, title, office, mentions)) {
        all.add(
            new Mention(
                title.start(),
                title.end(),
                EntityType.PERSON,
                title.text(),
                office.holder(),
                CONFIDENCE));
      }
    }
    all.sort(Comparator.comparingInt(Mention::start));
    return all;
  }

  /** Words of a text that are titles, as mentions without a name. */
  private List<Mention> titled(String text) {
    var found = new ArrayList<Mention>();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= LETTERS || titles.get(c).isEmpty() || isJoined(text, at - 1)) continue;
      for (String title : titles.get(c)) {
        int end = text.startsWith(title, at) ? endOfTitle(text, at + title.length()) : -1;
        if (end < 0) continue;
        found.add(new Mention(at, end, EntityType.PERSON, text.substring(at, end), "", CONFIDENCE));
        break;
      }
    }
    return found;
  }

  /** Where the word ends whose title ends here; -1 if it is another word than the title. */
  private static int endOfTitle(String text, int stem) {
    int end = stem;
    while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
    boolean inflected = end == stem || Office.ENDINGS.contains(text.substring(stem, end));
    return inflected && !isJoined(text, end) ? end : -1;
  }

  private static boolean isJoined(String text, int at) {
    if (at < 0 || at >= text.length()) return false;
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) || c == '-' || c == ':' || c == '*';
  }

  /** Whether the article may mean another holder: a former one, or that of another country. */
  private static boolean isDoubtful(Office office, List<Office> called, List<Mention> mentions) {
    boolean named = false;
    boolean others = false;
    for (Mention mention : mentions) {
      if (mention.type() == EntityType.PLACE) others |= office.elsewhere().contains(mention.name());
      if (mention.type() != EntityType.PERSON) continue;
      if (mention.name().equals(office.holder())) named = true;
      else others |= called.stream().anyMatch(term -> term.holder().equals(mention.name()));
    }
    return others && !named;
  }

  /** Whether neither a name behind the title nor a word before it says who is meant. */
  private boolean isOpen(String text, Mention title, Office office, List<Mention> mentions) {
    int end = title.start();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) end--;
    for (Mention mention : mentions) {
      if (mention.start() < title.end() && title.start() < mention.end()) return false;
      if (mention.end() == end && office.elsewhere().contains(mention.name())) return false;
      if (mention.type() == EntityType.PERSON
          && mention.start() >= title.end()
          && text.substring(title.end(), mention.start()).isBlank()) {
        return false;
      }
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) start--;
    String before = text.substring(start, end);
    return !notBehind.contains(before.toLowerCase(Locale.ROOT))
        && Demonyms.get().place(before).filter(office.elsewhere()::contains).isEmpty();
  }

  /** All terms of the office that is called so. */
  private List<Office> called(String word) {
    return byKey.getOrDefault(NameKey.of(word), List.of());
  }

  private static @Nullable Office inOffice(List<Office> offices, LocalDate day) {
    Office holder = null;
    for (Office office : offices) if (office.covers(day)) holder = office;
    return holder;
  }

  private static final class Loaded {
    static final Offices INSTANCE = new Offices();
  }
}
