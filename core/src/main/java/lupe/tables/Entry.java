package lupe.tables;

import lupe.german.lexicon.Kind;

/**
 * A form with one of its lemmas, before it is packed.
 *
 * @param form as spelt in the dictionary
 * @param lemma as spelt in the dictionary
 * @param kind part of speech, or part of a compound
 * @param features bits of {@link lupe.german.lexicon.Reading}
 */
record Entry(String form, String lemma, Kind kind, int features) {}
