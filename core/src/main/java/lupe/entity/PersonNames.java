package lupe.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lupe.article.EntityType;
import org.jspecify.annotations.Nullable;

/** The full names of persons in one article, found by their surnames and first names. */
final class PersonNames {
  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "de", "der", "den", "zu", "zur", "zum", "vom", "und", "di", "da", "dos",
          "del", "della", "la", "le", "du", "al", "el", "bin", "ibn", "ter", "ten", "af");

  private record FullName(String name, int start) {}

  private final KnownNames known;
  private final Map<String, List<FullName>> bySurname = new HashMap<>();
  private final Map<String, List<FullName>> byFirstName = new HashMap<>();
  private final Map<String, Set<String>> distinct = new HashMap<>();

  PersonNames(List<Mention> mentions, KnownNames known) {
    this.known = known;
    for (Mention mention : mentions) {
      if (mention.type() != EntityType.PERSON) continue;
      String name = canonical(mention.name());
      int blank = name.indexOf(' ');
      if (blank < 0 || isSurname(mention.name())) continue;
      var full = new FullName(name, mention.start());
      add(bySurname, name.substring(name.lastIndexOf(' ') + 1), full);
      add(bySurname, withParticles(name), full);
      add(bySurname, mention.name().substring(mention.name().lastIndexOf(' ') + 1), full);
      add(byFirstName, name.substring(0, blank), full);
      distinct
          .computeIfAbsent(surnameOnly(NameKey.of(name)), key -> new LinkedHashSet<>())
          .add(name);
    }
  }

  private static void add(Map<String, List<FullName>> names, String part, FullName full) {
    List<FullName> list = names.computeIfAbsent(NameKey.of(part), key -> new ArrayList<>());
    if (list.isEmpty() || !list.getLast().name().equals(full.name())) list.add(full);
  }

  /** Whether a name is a surname with its particles alone: von der Leyen, al-Baradei. */
  private static boolean isSurname(String name) {
    int blank = name.indexOf(' ');
    return blank < 0 || PARTICLES.contains(name.substring(0, blank).toLowerCase(Locale.ROOT));
  }

  /** The surname with what belongs to it: von der Leyen of Ursula von der Leyen. */
  private static String withParticles(String name) {
    String[] words = name.split(" ");
    int first = words.length - 1;
    while (first > 1 && PARTICLES.contains(words[first - 1])) first--;
    return String.join(" ", List.of(words).subList(first, words.length));
  }

  /** The full name of a person whom an article names at a place in short. */
  String fullName(String name, int start) {
    if (!isSurname(name)) {
      String longer = longer(name);
      return canonical(longer != null ? longer : name);
    }
    String key = NameKey.of(name);
    FullName full = nearest(bySurname.get(key), start);
    if (full == null) full = nearest(bySurname.get(surnameOnly(key)), start);
    if (full != null) return full.name();
    KnownName alone = known.find(EntityType.PERSON, name);
    if (alone == null) alone = known.bySurname(name);
    List<FullName> friends = byFirstName.getOrDefault(key, List.of());
    if (alone == null && friends.stream().map(FullName::name).distinct().count() == 1) {
      return friends.get(0).name();
    }
    return alone != null ? alone.name() : Spelling.calm(name);
  }

  private static String surnameOnly(String key) {
    return key.substring(key.lastIndexOf(' ') + 1);
  }

  /** A name of the article that has the first and the last word of this one and others between. */
  private @Nullable String longer(String name) {
    String key = NameKey.of(name);
    int blank = key.indexOf(' ');
    if (blank < 0) return null;
    String first = key.substring(0, blank + 1);
    String longest = null;
    for (String full : distinct.getOrDefault(surnameOnly(key), Set.of())) {
      if (NameKey.of(full).startsWith(first)
          && (longest == null || full.length() > longest.length())) {
        longest = full;
      }
    }
    return longest;
  }

  /** The full name last written before a place, else the first behind it. */
  private static @Nullable FullName nearest(@Nullable List<FullName> names, int start) {
    if (names == null) return null;
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).start() <= start) low = middle + 1;
      else high = middle;
    }
    return names.get(Math.max(0, low - 1));
  }

  private String canonical(String name) {
    KnownName found = known.find(EntityType.PERSON, name);
    if (found != null && name.indexOf(' ') > 0) return found.name();
    return Spelling.calm(name);
  }
}
