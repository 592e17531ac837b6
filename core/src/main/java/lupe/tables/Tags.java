package lupe.tables;

import static lupe.german.lexicon.Reading.*;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Map;
import lupe.german.lexicon.Kind;
import lupe.german.lexicon.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * The tags of german-pos-dict, in the manner of Morphy (Lezius 2000): part of speech, case, number,
 * gender and more, separated by colons.
 */
final class Tags {
  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("EIG", Kind.NAME),
          Map.entry("SUB", Kind.NOUN),
          Map.entry("VER", Kind.VERB),
          Map.entry("PA1", Kind.PARTICIPLE),
          Map.entry("PA2", Kind.PARTICIPLE),
          Map.entry("ADJ", Kind.ADJECTIVE),
          Map.entry("ADV", Kind.FUNCTION),
          Map.entry("ART", Kind.FUNCTION),
          Map.entry("PRO", Kind.FUNCTION),
          Map.entry("PRP", Kind.FUNCTION),
          Map.entry("KON", Kind.FUNCTION),
          Map.entry("NEG", Kind.FUNCTION),
          Map.entry("ZAL", Kind.FUNCTION),
          Map.entry("INJ", Kind.FUNCTION),
          Map.entry("ABK", Kind.ABBREVIATION));

  private static final Map<String, NameKind> NAME_KINDS =
      Map.ofEntries(
          Map.entry("VOR", NameKind.FIRST_NAME),
          Map.entry("VOR*", NameKind.FIRST_NAME),
          Map.entry("VOR#", NameKind.FIRST_NAME),
          Map.entry("NAC", NameKind.SURNAME),
          Map.entry("STD", NameKind.CITY),
          Map.entry("COU", NameKind.COUNTRY),
          Map.entry("GEB", NameKind.REGION),
          Map.entry("WAT", NameKind.WATER),
          Map.entry("MOU", NameKind.MOUNTAIN),
          Map.entry("GEO", NameKind.PLACE),
          Map.entry("PER", NameKind.PERSON));

  private static final Splitter COLON = Splitter.on(':');

  private Tags() {}

  /** The part of speech, or null if the tag is not one of the dictionary's. */
  static @Nullable Kind kind(String tag) {
    int colon = tag.indexOf(':');
    return KINDS.get(colon < 0 ? tag : tag.substring(0, colon));
  }

  /** The features that a tag tells. */
  static int features(Kind kind, String tag) {
    List<String> parts = COLON.splitToList(tag);
    return switch (kind) {
      case NOUN -> nounFeatures(parts);
      case NAME -> nounFeatures(parts) | nameKind(parts).bit() << EXTRA_SHIFT;
      case VERB -> verbFeatures(parts);
      case ADJECTIVE, PARTICIPLE -> adjectiveFeatures(parts);
      default -> BASE;
    };
  }

  private static int nounFeatures(List<String> parts) {
    int features = caseFeature(parts);
    for (String part : parts) {
      features |=
          switch (part) {
            case "MAS" -> MASCULINE;
            case "FEM" -> FEMININE;
            case "NEU" -> NEUTER;
            case "ADJ" -> ADJECTIVAL;
            case "INF" -> INFINITIVE;
            default -> 0;
          };
    }
    return features;
  }

  private static int caseFeature(List<String> parts) {
    if (parts.contains("PLU")) {
      return parts.contains("DAT") ? DATIVE_PLURAL : PLURAL;
    }
    return parts.contains("NOM") ? BASE : parts.contains("GEN") ? GENITIVE : OBLIQUE;
  }

  private static NameKind nameKind(List<String> parts) {
    NameKind kind = NAME_KINDS.get(parts.get(parts.size() - 1));
    return kind == null ? NameKind.BRAND : kind;
  }

  private static int verbFeatures(List<String> parts) {
    if (parts.contains("INF")) {
      return BASE;
    }
    if (parts.contains("PA2")) {
      return PAST_PARTICIPLE;
    }
    if (parts.contains("PA1")) {
      return PRESENT_PARTICIPLE;
    }
    return isRare(parts) ? RARE : OBLIQUE;
  }

  /** Imperatives, subjunctives, the second person and the first of the present are rare in news. */
  private static boolean isRare(List<String> parts) {
    return parts.contains("2")
        || parts.contains("IMP")
        || parts.contains("KJ1")
        || parts.contains("KJ2")
        || parts.contains("1") && parts.contains("SIN") && parts.contains("PRÄ");
  }

  private static int adjectiveFeatures(List<String> parts) {
    int compared = parts.contains("KOM") || parts.contains("SUP") ? COMPARED : 0;
    return compared | (parts.contains("PRD") && compared == 0 ? BASE : OBLIQUE);
  }
}
