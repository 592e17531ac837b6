package lupe.tables;

import static lupe.german.lexicon.Reading.*;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lupe.german.Spelling;
import lupe.german.lexicon.Kind;

/** How many words of a dictionary have a word as their modifier or as their head. */
final class FamilySizes {
  private static final int SHORTEST_PART = 3;
  private static final int MOST = 15;

  private final Multiset<String> ofModifiers = HashMultiset.create();
  private final Multiset<String> ofHeads = HashMultiset.create();

  FamilySizes(List<Entry> entries, List<Entry> modifiers) {
    Set<String> lemmas = new HashSet<>();
    for (Entry entry : entries) {
      if (entry.kind() == Kind.NOUN || entry.kind() == Kind.ADJECTIVE) {
        lemmas.add(Spelling.key(entry.lemma()));
      }
    }
    Set<String> first = new HashSet<>();
    modifiers.forEach(modifier -> first.add(Spelling.key(modifier.form())));
    for (String lemma : lemmas) {
      for (int at = SHORTEST_PART; at <= lemma.length() - SHORTEST_PART; at++) {
        String modifier = lemma.substring(0, at);
        String head = lemma.substring(at);
        if (first.contains(modifier) && lemmas.contains(head)) {
          ofModifiers.add(modifier);
          ofHeads.add(head);
        }
      }
    }
  }

  /** The modifier with its family's size noted; those of the closed list keep their cost. */
  Entry noteModifier(Entry entry) {
    return entry.kind() == Kind.CLOSED_MODIFIER
        ? entry
        : note(entry, ofModifiers.count(Spelling.key(entry.form())));
  }

  /** The word with the size of the family that it heads noted. */
  Entry noteHead(Entry entry) {
    return entry.kind() == Kind.NOUN || entry.kind() == Kind.ADJECTIVE
        ? note(entry, ofHeads.count(Spelling.key(entry.lemma())))
        : entry;
  }

  private static Entry note(Entry entry, int count) {
    int level = Math.min(MOST, (int) Math.round(2 * Math.log(1 + count) / Math.log(2)));
    return new Entry(
        entry.form(), entry.lemma(), entry.kind(), entry.features() | level << FAMILY_SHIFT);
  }
}
