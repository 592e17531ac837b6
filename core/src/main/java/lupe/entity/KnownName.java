package lupe.entity;

import java.util.List;
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
}
