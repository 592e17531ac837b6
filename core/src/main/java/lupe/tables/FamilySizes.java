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

  /** A noun behind as many particles of verbs is made from a verb. */
  private static final int DEVERBAL_FROM = 4;

  private final Multiset<String> ofModifiers = HashMultiset.create();
  private final Multiset<String> ofHeads = HashMultiset.create();
  private final Multiset<String> behindParticles = HashMultiset.create();
  private final Multiset<String> ofVerbs = HashMultiset.create();

  FamilySizes(List<Entry> entries, List<Entry> modifiers) {
    Set<String> lemmas = new HashSet<>();
    for (Entry entry : entries) {
      if (entry.kind() == Kind.NOUN || entry.kind() == Kind.ADJECTIVE) {
        lemmas.add(Spelling.key(entry.lemma()));
      }
    }
    Set<String> first = new HashSet<>();
    Set<String> particles = new HashSet<>();
    for (Entry modifier : modifiers) {
      first.add(Spelling.key(modifier.form()));
      if (modifier.kind() == Kind.PARTICLE_MODIFIER) {
        particles.add(Spelling.key(modifier.form()));
      }
    }
    countCompounds(lemmas, first);
    countParticles(lemmas, particles);
    countVerbs(entries);
  }

  private void countCompounds(Set<String> lemmas, Set<String> first) {
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

  private void countParticles(Set<String> lemmas, Set<String> particles) {
    for (String lemma : lemmas) {
      for (int at = 2; at <= lemma.length() - SHORTEST_PART; at++) {
        if (particles.contains(lemma.substring(0, at)) && lemmas.contains(lemma.substring(at))) {
          behindParticles.add(lemma.substring(at));
        }
      }
    }
  }

  private void countVerbs(List<Entry> entries) {
    Set<String> verbs = new HashSet<>();
    for (Entry entry : entries) {
      if (entry.kind() == Kind.VERB) {
        verbs.add(Spelling.key(entry.lemma()));
      }
    }
    for (String verb : verbs) {
      for (int at = 2; at <= verb.length() - SHORTEST_PART; at++) {
        if (verbs.contains(verb.substring(at))) {
          ofVerbs.add(verb.substring(at));
        }
      }
    }
  }

  /** The modifier with its family's size noted; those of the closed list keep their cost. */
  Entry noteModifier(Entry entry) {
    return entry.kind() == Kind.CLOSED_MODIFIER || entry.kind() == Kind.PARTICLE_MODIFIER
        ? entry
        : note(entry, ofModifiers.count(Spelling.key(entry.form())));
  }

  /** The word with the size of the family that it heads noted. */
  Entry noteHead(Entry entry) {
    String key = Spelling.key(entry.lemma());
    return switch (entry.kind()) {
      case NOUN ->
          behindParticles.count(key) >= DEVERBAL_FROM
              ? note(entry, ofHeads.count(key), DEVERBAL)
              : note(entry, ofHeads.count(key));
      case ADJECTIVE -> note(entry, ofHeads.count(key));
      case VERB -> note(entry, ofVerbs.count(key));
      default -> entry;
    };
  }

  private static Entry note(Entry entry, int count) {
    return note(entry, count, 0);
  }

  private static Entry note(Entry entry, int count, int more) {
    int level = Math.min(MOST, (int) Math.round(2 * Math.log(1 + count) / Math.log(2)));
    return new Entry(
        entry.form(), entry.lemma(), entry.kind(), entry.features() | more | level << FAMILY_SHIFT);
  }
}
