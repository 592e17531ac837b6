package lupe.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lupe.article.EntityType;

/**
 * A name that we know beforehand.
 *
 * @param name the one it is reported by
 * @param type what it names
 * @param kind such as city, party, company, person
 * @param variants other names and spellings of it
 * @param alone whether the last word alone means just this one in news
 */
record KnownName(String name, EntityType type, String kind, List<String> variants, boolean alone) {
  KnownName {
    variants = List.copyOf(variants);
  }

  /** The name and its variants. */
  List<String> spellings() {
    var all = new ArrayList<String>();
    all.add(name);
    all.addAll(variants);
    return all;
  }

  /** The keys of its spellings, and of the surname where that alone means this person. */
  Set<String> keys() {
    var keys = new LinkedHashSet<String>();
    for (String spelling : spellings()) keys.add(NameKey.of(spelling));
    String key = NameKey.of(name);
    if (alone) keys.add(key.substring(key.lastIndexOf(' ') + 1));
    return keys;
  }
}
