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
    Set<String> dropped = new HashSet<>();
    Rows.of("dropped-lemmas.tsv").forEach(row -> dropped.add(row.get(0)));
    Map<Name, Integer> features = new LinkedHashMap<>();
    for (WordData data : lookup) {
      CharSequence tag = data.getTag();
      Kind kind = tag == null ? null : Tags.kind(tag.toString());
      if (kind != null
          && isWord(data.getWord())
          && isWord(data.getStem())
          && !dropped.contains(data.getStem().toString())
          && !isGenderMarked(data.getStem())) {
        String form = data.getWord().toString();
        String lemma = FunctionWords.lemma(kind, form, data.getStem().toString());
        features.merge(
            new Name(form, lemma, kind),
            Tags.features(kind, tag.toString()),
            (left, right) -> merge(kind, left, right));
      }
    }
    List<Entry> entries = new ArrayList<>(features.size());
    features.forEach(
        (name, bits) -> entries.add(new Entry(name.form, name.lemma, name.kind, bits)));
    entries.sort(
        Comparator.comparing(Entry::form).thenComparing(Entry::lemma).thenComparing(Entry::kind));
    return AdjectivalNouns.settle(entries);
  }

  /** A form is rare, a nominal infinitive or declined like an adjective only if it always is. */
  private static int merge(Kind kind, int left, int right) {
    int always = Reading.RARE | Reading.INFINITIVE | Reading.ADJECTIVAL;
    if (kind == Kind.ADJECTIVE || kind == Kind.PARTICIPLE) {
      always |= Reading.COMPARED;
    }
    return (left | right) & ~always | left & right & always;
  }

  /** BürgerIn and its likes are analysed by rule. */
  private static boolean isGenderMarked(CharSequence lemma) {
    String word = lemma.toString();
    int at = word.indexOf("In", 1);
    return at > 0 && Character.isLowerCase(word.charAt(at - 1));
  }

  /** Leaves out marks of the dictionary's makers and forms of several words. */
  private static boolean isWord(CharSequence form) {
    return form.chars().allMatch(c -> Character.isLetter(c) || c == '-')
        && Character.isLetter(form.charAt(0));
  }
}
