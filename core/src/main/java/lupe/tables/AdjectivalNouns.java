package lupe.tables;

import static lupe.german.lexicon.Reading.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lupe.german.lexicon.Kind;

/**
 * Nouns declined like adjectives. Those which the dictionary lists as nouns of their own (der
 * Abgeordnete) are told from those that any adjective yields (das Seltene), and get one lemma in
 * -e.
 */
final class AdjectivalNouns {
  private final Set<String> own = new HashSet<>();
  private final Set<String> productive = new HashSet<>();
  private final Set<String> strong = new HashSet<>();
  private final Set<String> lemmas = new HashSet<>();

  private AdjectivalNouns(List<Entry> entries) {
    for (Entry entry : entries) {
      if (entry.kind() == Kind.NOUN) {
        lemmas.add(entry.lemma());
        ((entry.features() & ADJECTIVAL) == 0 ? own : productive).add(entry.lemma());
        if (entry.lemma().equals(entry.form() + "r")) {
          strong.add(entry.lemma());
        }
      }
    }
  }

  /** The entries with the nouns settled, and with the forms in -er that the dictionary lacks. */
  static List<Entry> settle(List<Entry> entries) {
    var nouns = new AdjectivalNouns(entries);
    List<Entry> settled = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      settled.add(entry.kind() == Kind.NOUN ? nouns.settle(entry) : entry);
      nouns.addStrongForm(settled, entry);
    }
    return settled;
  }

  private Entry settle(Entry entry) {
    String lemma = weak(entry);
    boolean ownNoun = own.contains(lemma) && (lemma.endsWith("e") || lemma.endsWith("en"));
    int features = ownNoun ? entry.features() & ~ADJECTIVAL : entry.features();
    return new Entry(entry.form(), lemma, Kind.NOUN, features);
  }

  /** Vorsitzender is Vorsitzende. */
  private String weak(Entry entry) {
    String lemma = entry.lemma();
    if (!lemma.endsWith("er")) {
      return lemma;
    }
    String weak = lemma.substring(0, lemma.length() - 1);
    boolean adjectival = (entry.features() & ADJECTIVAL) != 0 && lemmas.contains(weak);
    return adjectival || strong.contains(lemma) ? weak : lemma;
  }

  /** Abgeordneter, where only Abgeordnete and abgeordneter are listed. */
  private void addStrongForm(List<Entry> settled, Entry entry) {
    boolean adjective = entry.kind() == Kind.ADJECTIVE || entry.kind() == Kind.PARTICIPLE;
    if (adjective && entry.form().endsWith("er")) {
      String form = Character.toUpperCase(entry.form().charAt(0)) + entry.form().substring(1);
      String noun = form.substring(0, form.length() - 1);
      if (own.contains(noun) && (productive.contains(noun) || entry.kind() == Kind.PARTICIPLE)) {
        settled.add(new Entry(form, noun, Kind.NOUN, MASCULINE | BASE));
      }
    }
  }
}
