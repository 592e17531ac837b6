package lupe.load.record;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import lupe.article.EntityType;
import org.jspecify.annotations.Nullable;

/** What sources call the kinds of names; upper and lower case are the same. */
public final class EntityTypes {
  /** German and English words, and the labels of CoNLL-2003, OntoNotes and schema.org. */
  private static final Map<EntityType, String> NAMES =
      Map.of(
          EntityType.PERSON,
          "person per pers persons personen people persona",
          EntityType.PLACE,
          "place places ort orte loc location locations gpe city country administrativearea"
              + " stadt land region facility fac",
          EntityType.ORGANISATION,
          "organisation organisationen organisations organization organizations org orgs company"
              + " companies firma firmen unternehmen partei parteien corporation institution");

  private static final ImmutableMap<String, EntityType> TYPES = types();

  private EntityTypes() {}

  /** The kind that a word such as {@code PER} or {@code Orte} names, or null. */
  public static @Nullable EntityType named(String word) {
    return TYPES.get(word.strip().toLowerCase(Locale.ROOT));
  }

  private static ImmutableMap<String, EntityType> types() {
    var types = ImmutableMap.<String, EntityType>builder();
    NAMES.forEach((type, names) -> {
      for (String name : names.split(" ", -1)) types.put(name, type);
    });
    return types.buildOrThrow();
  }
}
