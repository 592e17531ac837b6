package lupe.article;

/** The kinds of names that Lupe tells apart. */
public enum EntityType {
  /** One person, real or fictional. */
  PERSON,
  /** A country, city, district, water, mountain, building. */
  PLACE,
  /** A company, party, authority, club, medium, alliance. */
  ORGANISATION
}
