package lupe.german;

import java.util.List;
import lupe.german.lexicon.Kind;
import lupe.german.lexicon.Lexicon;
import lupe.german.lexicon.Reading;
import lupe.german.lexicon.Umlauts;
import org.jspecify.annotations.Nullable;

/**
 * Lemmas of forms that the lexicon lacks though it has their word: rare endings of adjectives and
 * verbs (weltgewandteste, befandst), and verbs with a particle (auszudünnen).
 */
final class UnknownForms {
  private static final int SHORTEST_BASE = 3;
  private static final int SHORTEST_ADJECTIVE = 6;

  /** Endings of adjectives with their degrees, longest first (Duden-Grammatik, Komparation). */
  private static final List<String> ADJECTIVE_ENDINGS =
      List.of(
          "estem", "esten", "ester", "estes", "este", "stem", "sten", "ster", "stes", "erem",
          "eren", "erer", "eres", "ste", "est", "ere", "st", "em", "en", "er", "es", "e");

  /** Endings of verbs behind a stem or a past stem, longest first. */
  private static final List<String> VERB_ENDINGS =
      List.of("test", "tet", "ten", "est", "end", "te", "et", "st", "en", "e", "t");

  private static final String FOREIGN_STEM = "ier";

  /** Particles that are written together with verbs, longest first where one begins another. */
  private static final List<String> PARTICLES =
      List.of(
          "entgegen",
          "zusammen",
          "gegenueber",
          "herunter",
          "hinunter",
          "zurueck",
          "ueber",
          "unter",
          "wieder",
          "weiter",
          "heran",
          "herein",
          "hinein",
          "heraus",
          "hinaus",
          "herum",
          "hinter",
          "fertig",
          "bereit",
          "durch",
          "statt",
          "krank",
          "voll",
          "leer",
          "fern",
          "klar",
          "still",
          "kalt",
          "tot",
          "voran",
          "vorbei",
          "vor",
          "nach",
          "fest",
          "fort",
          "frei",
          "hoch",
          "los",
          "mit",
          "auf",
          "aus",
          "bei",
          "ein",
          "her",
          "hin",
          "weg",
          "ab",
          "an",
          "um",
          "zu",
          "miss",
          "be",
          "ent",
          "er",
          "ver",
          "zer");

  private final Lexicon lexicon;

  UnknownForms(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The lemma of a key that is not written like a noun, or null if no rule fits. */
  @Nullable String lemma(String key) {
    String lemma = adjective(key);
    if (lemma == null) {
      lemma = inflected(key, VERB_ENDINGS, Kind.VERB, Kind.VERB);
    }
    lemma = lemma == null ? particleVerb(key) : lemma;
    return lemma == null ? derivedAdjective(key) : lemma;
  }

  /** Chilenisch for chilenischen: what ends in -isch or -lich is an adjective or like one. */
  private static @Nullable String derivedAdjective(String key) {
    for (String ending : ADJECTIVE_ENDINGS) {
      String base = key.endsWith(ending) ? key.substring(0, key.length() - ending.length()) : "";
      if (base.length() > SHORTEST_ADJECTIVE && (base.endsWith("isch") || base.endsWith("lich"))) {
        return Umlauts.restore(base, 0);
      }
    }
    return null;
  }

  /** Kampieren for kampierte, as verbs in -ieren are all inflected alike; else null. */
  static @Nullable String foreignVerb(String key) {
    int at = key.lastIndexOf(FOREIGN_STEM);
    return at >= SHORTEST_BASE && VERB_ENDINGS.contains(key.substring(at + FOREIGN_STEM.length()))
        ? Umlauts.restore(key.substring(0, at), 0) + FOREIGN_STEM + "en"
        : null;
  }

  private @Nullable String adjective(String key) {
    String lemma = inflected(key, ADJECTIVE_ENDINGS, Kind.ADJECTIVE, Kind.PARTICIPLE);
    if (lemma == null && key.startsWith("un") && key.length() > SHORTEST_BASE + 2) {
      String rest = key.substring(2);
      String positive = known(rest, Kind.ADJECTIVE, Kind.PARTICIPLE);
      positive =
          positive == null
              ? inflected(rest, ADJECTIVE_ENDINGS, Kind.ADJECTIVE, Kind.PARTICIPLE)
              : positive;
      return positive == null ? null : "un" + positive;
    }
    return lemma;
  }

  private @Nullable String inflected(String key, List<String> endings, Kind kind, Kind other) {
    for (String ending : endings) {
      int end = key.length() - ending.length();
      if (end >= SHORTEST_BASE && key.endsWith(ending)) {
        String base = key.substring(0, end);
        String lemma = known(base, kind, other);
        if (lemma != null) {
          return lemma;
        }
      }
    }
    return null;
  }

  private @Nullable String known(String key, Kind kind, Kind other) {
    for (Reading reading : lexicon.readings(key)) {
      if ((reading.kind() == kind || reading.kind() == other) && !reading.has(Reading.BOUND)) {
        return reading.lemma(key);
      }
    }
    return null;
  }

  private @Nullable String particleVerb(String key) {
    for (String particle : PARTICLES) {
      if (key.startsWith(particle)) {
        String rest = key.substring(particle.length());
        String verb = verb(rest);
        if (verb != null) {
          return Umlauts.restore(particle, 0) + verb;
        }
      }
    }
    return null;
  }

  /** The infinitive of a verb whose form may have ge or zu behind its particle. */
  private @Nullable String verb(String form) {
    for (String infix : List.of("", "ge", "zu")) {
      if (form.startsWith(infix) && form.length() > infix.length() + SHORTEST_BASE) {
        String bare = form.substring(infix.length());
        String lemma = known(infix.equals("ge") ? form : bare, Kind.VERB, Kind.VERB);
        lemma = lemma == null ? inflected(bare, VERB_ENDINGS, Kind.VERB, Kind.VERB) : lemma;
        if (lemma != null) {
          return lemma;
        }
      }
    }
    return null;
  }
}
