package lupe.cli.output;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lupe.search.Bridge;
import lupe.search.Place;
import lupe.search.Reason;

/** Says in words why an article matched. */
final class Reasons {
  private Reasons() {}

  /** All reasons in one line: {@code Haushalt → Militärhaushalt (in a compound, title)}. */
  static String line(List<Reason> reasons) {
    return reasons.stream().map(Reasons::phrase).distinct().collect(Collectors.joining(" · "));
  }

  /** One reason. */
  static String phrase(Reason reason) {
    String place = reason.place() == Place.BODY ? "" : key(reason.place());
    String way = reason.bridge() == Bridge.EXACT ? "" : way(reason.bridge());
    String comment = way + (way.isEmpty() || place.isEmpty() ? "" : ", ") + place;
    String words =
        reason.matched().equals(reason.word())
            ? reason.word()
            : reason.word() + " → " + reason.matched();
    return comment.isEmpty() ? words : words + " (" + comment + ")";
  }

  /** The name of a bridge or place in JSON and on the command line. */
  static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String way(Bridge bridge) {
    return switch (bridge) {
      case EXACT -> "the same word";
      case INFLECTION -> "inflected";
      case SPELLING -> "other spelling";
      case HYPHEN -> "written apart or joined";
      case NAME -> "variant of the name";
      case GENDER -> "form of the other gender";
      case COMPOUND_HEAD -> "end of a compound";
      case COMPOUND_MODIFIER -> "part of a compound";
      case PARTS_APART -> "its parts";
      case PART_ALONE -> "one part only";
      case FAMILY -> "same word family";
      case FALLBACK -> "similar spelling";
    };
  }
}
