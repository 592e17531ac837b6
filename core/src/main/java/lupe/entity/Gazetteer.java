package lupe.entity;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lupe.entity.tagger.FeatureSink;
import lupe.entity.tagger.Lexicon;
import lupe.entity.tagger.Phrases;
import lupe.entity.tagger.Template;

/** Names that we know beforehand, word by word, as features of the tagger. */
public final class Gazetteer implements Lexicon {
  private static final List<String> FILES =
      List.of("places.tsv", "organisations.tsv", "persons.tsv", "firstnames.tsv");

  private final Phrases phrases = new Phrases();
  private final Map<String, Set<Integer>> lists = new HashMap<>();
  private final Map<String, Integer> kinds = new HashMap<>();

  /** Reads the lists that ship with Lupe. */
  public Gazetteer() throws IOException {
    for (String file : FILES) {
      for (List<String> row : NameTable.rows(file)) {
        add(row.get(0), row.get(1));
        if (row.size() > 2) {
          for (String variant : NameTable.variants(row.get(2))) add(variant, row.get(1));
        }
      }
    }
    for (String code : Locale.getISOCountries()) {
      add(Locale.of("", code).getDisplayCountry(Locale.GERMAN), "country");
    }
  }

  /** The names as wholes. */
  public Phrases phrases() {
    return phrases;
  }

  private void add(String name, String kind) {
    if (!kind.equals("first")) phrases.add(name, kind);
    int number = kinds.computeIfAbsent(kind, k -> kinds.size());
    String[] words = name.split(" ");
    for (int i = 0; i < words.length; i++) {
      int place = words.length == 1 ? 0 : i == 0 ? 1 : i == words.length - 1 ? 2 : 3;
      lists.computeIfAbsent(words[i], k -> new HashSet<>()).add(number * 4 + place);
    }
  }

  @Override
  public void features(String word, FeatureSink sink) {
    for (int list : lists.getOrDefault(word, Set.of())) {
      sink.add(Template.LIST, Template.LIST.key(list));
    }
  }

  @Override
  public void stemFeatures(String stem, FeatureSink sink) {
    for (int list : lists.getOrDefault(stem, Set.of())) {
      sink.add(Template.LIST, Template.LIST.key(list));
      sink.add(Template.LIST, Template.LIST.key(1000 + list));
    }
  }
}
