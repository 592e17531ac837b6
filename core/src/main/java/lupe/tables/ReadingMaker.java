package lupe.tables;

import lupe.german.Spelling;
import lupe.german.lexicon.Reading;
import lupe.german.lexicon.Umlauts;

/** Packs an entry so that it can be unpacked from its key: what to strip, what to append. */
final class ReadingMaker {
  private static final int MOST_PAIRS = 8;

  private ReadingMaker() {}

  /** The reading from which key and lemma of the entry are made again. */
  static Reading reading(Entry entry, String key) {
    String form = decapitalise(entry.form());
    int spelling = exceptions(key, form);
    if (spelling >= 0 && Umlauts.restore(key, spelling).equals(form)) {
      String lemma = entry.kind().isCapitalised() ? decapitalise(entry.lemma()) : entry.lemma();
      Reading plain = cut(entry, form, lemma, spelling, false);
      Reading undone = cut(entry, form, lemma, spelling, true);
      for (Reading reading : new Reading[] {plain, undone}) {
        Reading other = reading == plain ? undone : plain;
        if (reading.strip() <= other.strip() && reading.lemma(key).equals(entry.lemma())) {
          return reading;
        }
      }
      if (plain.lemma(key).equals(entry.lemma())) {
        return plain;
      }
    }
    return new Reading(entry.kind(), entry.features(), 0, false, Reading.WHOLE, entry.lemma());
  }

  private static Reading cut(Entry entry, String form, String lemma, int spelling, boolean umlaut) {
    int common = common(form, lemma);
    if (umlaut) {
      int at = common;
      if (at < form.length() && "äöü".indexOf(form.charAt(at)) >= 0) {
        String plain =
            form.substring(0, at)
                + "aou".charAt("äöü".indexOf(form.charAt(at)))
                + form.substring(at + 1);
        common = common(plain, lemma);
      }
    }
    return new Reading(
        entry.kind(),
        entry.features(),
        spelling,
        umlaut,
        Math.min(form.length() - common, Reading.WHOLE - 1),
        lemma.substring(common));
  }

  private static int common(String left, String right) {
    int i = 0;
    while (i < Math.min(left.length(), right.length()) && left.charAt(i) == right.charAt(i)) {
      i++;
    }
    return i;
  }

  /** Which pairs of the key the rule does not restore as the form has them; -1 if too many. */
  private static int exceptions(String key, String form) {
    int bits = 0;
    int bit = 0;
    int shift = 0;
    for (int at = Umlauts.firstPair(key, 0); at >= 0; at = Umlauts.firstPair(key, at + 2)) {
      if (at - shift >= form.length()) {
        return -1;
      }
      boolean joined = form.charAt(at - shift) == Umlauts.joined(key.charAt(at));
      boolean ruled = Umlauts.restore(key.substring(0, at + 2), bits).length() == at + 1 - shift;
      if (joined != ruled) {
        if (bit >= MOST_PAIRS) {
          return -1;
        }
        bits |= 1 << bit;
      }
      shift += joined ? 1 : 0;
      bit++;
    }
    return bits;
  }

  private static String decapitalise(String word) {
    return word.isEmpty() ? word : Character.toLowerCase(word.charAt(0)) + word.substring(1);
  }

  /** The key of an entry's form. */
  static String key(Entry entry) {
    return Spelling.key(entry.form());
  }
}
