package lupe.tables;

import static lupe.german.lexicon.Reading.*;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lupe.german.Spelling;
import lupe.german.lexicon.Kind;
import lupe.german.lexicon.Link;
import lupe.german.lexicon.NameKind;

/** Which forms of a word stand before another in a compound, made from its inflection. */
final class Modifiers {
  private static final int SHORTEST_STEM = 3;

  private final List<String> feminineS = new ArrayList<>();
  private final Map<String, Entry> found = new LinkedHashMap<>();

  private Modifiers() {}

  /** All modifiers of the words of a dictionary and of the closed list. */
  static List<Entry> of(List<Entry> entries) throws IOException {
    var modifiers = new Modifiers();
    Rows.of("feminine-s.tsv").forEach(row -> modifiers.feminineS.add(row.get(0)));
    Map<String, List<Entry>> paradigms = new TreeMap<>();
    for (Entry entry : entries) {
      paradigms.computeIfAbsent(entry.lemma(), any -> new ArrayList<>()).add(entry);
    }
    paradigms.values().forEach(modifiers::addParadigm);
    ShortParts shortParts = ShortParts.read();
    modifiers.found.values().removeIf(entry -> !shortParts.mayBeFirst(entry));
    modifiers.addClosed();
    return List.copyOf(modifiers.found.values());
  }

  private void addParadigm(List<Entry> paradigm) {
    for (Entry entry : paradigm) {
      switch (entry.kind()) {
        case NOUN -> addNoun(entry);
        case VERB -> addVerb(entry);
        case ADJECTIVE, PARTICIPLE -> addAdjective(entry);
        case NAME -> addName(entry);
        default -> {}
      }
    }
  }

  private void addNoun(Entry entry) {
    String form = entry.form();
    String lemma = entry.lemma();
    int features = entry.features();
    boolean infinitive = (features & INFINITIVE) != 0;
    if (form.equals(lemma) && (features & ADJECTIVAL) == 0) {
      if (!infinitive) {
        add(entry, form, Link.NONE);
      }
      if ((features & FEMININE) != 0 && feminineS.stream().anyMatch(lowerCase(form)::endsWith)) {
        add(entry, form + "s", Link.S);
      }
      if (form.endsWith("e") && (features & (MASCULINE | FEMININE)) != 0) {
        add(entry, form.substring(0, form.length() - 1), Link.MINUS_E);
      }
    } else if ((features & ADJECTIVAL) != 0) {
      if (form.endsWith("en")) {
        add(entry, form, Link.N);
      }
    } else if ((features & PLURAL) != 0 && !form.endsWith("s") || (features & GENITIVE) != 0) {
      add(entry, form, link(lemma, form));
    } else if (form.equals(lemma + "en")) {
      add(entry, form, Link.OTHER);
    }
  }

  private static Link link(String lemma, String form) {
    if (form.startsWith(lemma)) {
      return switch (form.substring(lemma.length())) {
        case "s" -> Link.S;
        case "es" -> Link.ES;
        case "n" -> Link.N;
        case "en" -> Link.EN;
        case "nen" -> Link.NEN;
        case "er" -> Link.ER;
        case "e" -> Link.E;
        case "ens", "ns" -> Link.ENS;
        default -> Link.OTHER;
      };
    }
    return form.endsWith("er")
        ? Link.ER
        : form.length() == lemma.length() ? Link.UMLAUT : form.endsWith("e") ? Link.E : Link.OTHER;
  }

  private void addVerb(Entry entry) {
    String form = entry.form();
    if ((entry.features() & BASE) == 0 || !form.equals(entry.lemma()) || !form.endsWith("n")) {
      return;
    }
    String stem = form.substring(0, form.length() - (form.endsWith("en") ? 2 : 1));
    if (stem.length() >= SHORTEST_STEM) {
      add(entry, Kind.VERB_MODIFIER, bareStem(stem), Link.NONE);
      add(entry, Kind.VERB_MODIFIER, stem + "e", Link.E);
    }
  }

  /** Rechn(en) stands as rechen before a noun, zeichn(en) as zeichen. */
  private static String bareStem(String stem) {
    char last = stem.charAt(stem.length() - 1);
    char before = stem.charAt(stem.length() - 2);
    boolean hard = last == 'n' && "bcdfgkpt".indexOf(before) >= 0 || stem.endsWith("chn");
    return hard ? stem.substring(0, stem.length() - 1) + "en" : stem;
  }

  private void addAdjective(Entry entry) {
    if ((entry.features() & BASE) != 0 && entry.form().equals(entry.lemma())) {
      add(entry, Kind.ADJECTIVE_MODIFIER, entry.form(), Link.NONE);
    }
  }

  private void addName(Entry entry) {
    if (entry.form().equals(entry.lemma()) && (entry.features() & BASE) != 0) {
      add(entry, Kind.NAME_MODIFIER, entry.form(), Link.NONE);
    }
  }

  /** The closed list says all there is to say of its forms. */
  private void addClosed() throws IOException {
    Set<String> closed = new HashSet<>();
    for (List<String> row : Rows.of("closed-modifiers.tsv")) {
      closed.add(Spelling.key(row.get(0)));
    }
    found.values().removeIf(entry -> closed.contains(Spelling.key(entry.form())));
    for (List<String> row : Rows.of("closed-modifiers.tsv")) {
      Kind kind = row.get(2).equals("Partikel") ? Kind.PARTICLE_MODIFIER : Kind.CLOSED_MODIFIER;
      int direction = row.get(2).equals("Richtung") ? DIRECTION : 0;
      int cost = Integer.parseInt(row.get(3));
      put(new Entry(row.get(0), row.get(1), kind, direction | cost << FAMILY_SHIFT));
    }
  }

  private void add(Entry entry, String form, Link link) {
    add(entry, Kind.NOUN_MODIFIER, form, link);
  }

  private void add(Entry entry, Kind kind, String form, Link link) {
    if (form.length() < 2
        || form.indexOf('-') >= 0
        || form.chars().skip(1).anyMatch(Character::isUpperCase)) {
      return;
    }
    int extra =
        kind == Kind.NAME_MODIFIER
            ? entry.features() & ((1 << NameKind.values().length) - 1) << EXTRA_SHIFT
            : link.ordinal() << EXTRA_SHIFT;
    put(new Entry(form, entry.lemma(), kind, entry.features() & KEPT | extra));
  }

  private static final int KEPT = GENDERS | ADJECTIVAL | INFINITIVE | PAST_PARTICIPLE;

  private void put(Entry entry) {
    String name = entry.form() + '\t' + entry.lemma() + '\t' + entry.kind();
    found.merge(name, entry, Modifiers::likelier);
  }

  private static Entry likelier(Entry left, Entry right) {
    int linkOfLeft = left.features() >>> EXTRA_SHIFT & 15;
    int linkOfRight = right.features() >>> EXTRA_SHIFT & 15;
    return linkOfLeft <= linkOfRight ? left : right;
  }

  private static String lowerCase(String word) {
    return Spelling.key(word).replace("ae", "ä");
  }
}
