package lupe.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lupe.article.EntityType;

/**
 * Places behind adjectives and inhabitants: {@code russischen} and {@code Russen} speak of
 * Russland, {@code Berliner} of Berlin. A weak link: these words are no mentions. Immutable,
 * thread-safe.
 */
public final class Demonyms {
  private static final List<String> ADJECTIVE_ENDINGS = List.of("", "e", "en", "er", "es", "em");
  private static final List<String> NOUN_ENDINGS = List.of("", "n", "en", "nen", "s", "es");

  private final Map<String, String> places = new HashMap<>();

  private Demonyms() {
    for (KnownName known : KnownNames.get().all()) {
      if (known.type() == EntityType.PLACE && known.kind().equals("city")) {
        if (known.name().indexOf(' ') < 0) inhabitants(known.name() + "er", known.name());
        if (known.name().endsWith("e")) inhabitants(known.name() + "r", known.name());
      }
    }
    for (List<String> row : NameTable.rows("demonyms.tsv")) {
      for (String adjective : NameTable.variants(NameTable.cell(row, 1))) {
        for (String ending : ADJECTIVE_ENDINGS) places.put(adjective + ending, row.get(0));
      }
      for (String noun : NameTable.variants(NameTable.cell(row, 2))) {
        inhabitants(noun, row.get(0));
      }
    }
  }

  private void inhabitants(String noun, String place) {
    for (String ending : NOUN_ENDINGS) places.put(noun + ending, place);
    if (noun.endsWith("er")) places.put(noun + "innen", place);
  }

  /** The table that ships with Lupe. */
  public static Demonyms get() {
    return Loaded.INSTANCE;
  }

  /** The place of which an adjective or an inhabitant speaks, inflected or not. */
  public Optional<String> place(String word) {
    String place = places.get(word);
    if (place == null && !word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
      place = places.get(word.toLowerCase(Locale.ROOT));
    }
    return Optional.ofNullable(place);
  }

  private static final class Loaded {
    static final Demonyms INSTANCE = new Demonyms();
  }
}
