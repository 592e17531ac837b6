package lupe.tables;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lupe.german.lexicon.Kind;
import lupe.german.lexicon.Reading;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** The entries of german-pos-dict, one for each form, lemma and part of speech. */
final class Dictionary {
  /** Where the artifact has its data. */
  static final String RESOURCE = "/org/languagetool/resource/de/german.dict";

  private record Name(String form, String lemma, Kind kind) {}

  private Dictionary() {}

  /** All entries in a fixed order. */
  static List<Entry> read() throws IOException {
    URL file = Objects.requireNonNull(Dictionary.class.getResource(RESOURCE), RESOURCE);
    var lookup = new DictionaryLookup(morfologik.stemming.Dictionary.read(file));
    Map<Name, Integer> features = new LinkedHashMap<>();
    for (WordData data : lookup) {
      CharSequence tag = data.getTag();
      Kind kind = tag == null ? null : Tags.kind(tag.toString());
      if (kind != null && isWord(data.getWord()) && isWord(data.getStem())) {
        String form = data.getWord().toString();
        String lemma = FunctionWords.lemma(kind, form, data.getStem().toString());
        features.merge(
            new Name(form, lemma, kind),
            Tags.features(kind, tag.toString()),
            (left, right) -> merge(kind, left, right));
      }
    }
    Set<String> strong = strongLemmas(features.keySet());
    List<Entry> entries = new ArrayList<>(features.size());
    features.forEach((name, bits) ->
        entries.add(withWeakLemma(new Entry(name.form, name.lemma, name.kind, bits), strong)));
    entries.sort(
        Comparator.comparing(Entry::form).thenComparing(Entry::lemma).thenComparing(Entry::kind));
    return entries;
  }

  /** Nouns declined like adjectives have one lemma in -e: Vorsitzender is Vorsitzende. */
  private static Entry withWeakLemma(Entry entry, Set<String> strong) {
    String lemma = entry.lemma();
    return entry.kind() == Kind.NOUN && strong.contains(lemma)
        ? new Entry(
            entry.form(), lemma.substring(0, lemma.length() - 1), Kind.NOUN, entry.features())
        : entry;
  }

  /** Lemmas in -er of which the form in -e is an inflection, too. */
  private static Set<String> strongLemmas(Set<Name> names) {
    Set<String> strong = new HashSet<>();
    for (Name name : names) {
      if (name.kind == Kind.NOUN && name.lemma.equals(name.form + "r")) {
        strong.add(name.lemma);
      }
    }
    return strong;
  }

  /** A form is rare, a nominal infinitive or declined like an adjective only if it always is. */
  private static int merge(Kind kind, int left, int right) {
    int always = Reading.RARE | Reading.INFINITIVE | Reading.ADJECTIVAL;
    if (kind == Kind.ADJECTIVE || kind == Kind.PARTICIPLE) {
      always |= Reading.COMPARED;
    }
    return (left | right) & ~always | left & right & always;
  }

  /** Leaves out marks of the dictionary's makers and forms of several words. */
  private static boolean isWord(CharSequence form) {
    return form.chars().allMatch(c -> Character.isLetter(c) || c == '-')
        && Character.isLetter(form.charAt(0));
  }
}
