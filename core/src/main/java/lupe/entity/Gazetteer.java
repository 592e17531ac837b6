package lupe.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lupe.entity.tagger.FeatureSink;
import lupe.entity.tagger.Hash;
import lupe.entity.tagger.Lexicon;
import lupe.entity.tagger.Phrases;
import lupe.entity.tagger.Template;
import lupe.entity.tagger.WorldNames;

/** Names that we know beforehand, word by word, as features of the tagger. */
public final class Gazetteer implements Lexicon {
  private static final String FIRST_NAME = "first";

  private final Phrases phrases;
  private final Map<String, Set<Long>> lists = new HashMap<>();

  /**
   * The lists that ship with Lupe.
   *
   * @param others names that are known as wholes, too
   */
  public Gazetteer(WorldNames others) {
    phrases = new Phrases(others);
    for (KnownName known : KnownNames.get().all()) {
      add(known.name(), known.kind());
      for (String variant : known.variants()) add(variant, known.kind());
    }
    for (List<String> row : NameTable.rows("renowned.tsv")) {
      for (String name : NameTable.variants(row.get(1))) addRenowned(name, row.get(0));
    }
    for (List<String> row : NameTable.rows("firstnames.tsv")) add(row.get(0), FIRST_NAME);
  }

  /** The names as wholes. */
  public Phrases phrases() {
    return phrases;
  }

  /** Parts of a name do not tell what they are by themselves: Kiew is no club. */
  private void addRenowned(String name, String kind) {
    if (name.indexOf(' ') < 0) add(name, kind);
    else phrases.add(name, kind);
  }

  private void add(String name, String kind) {
    if (!kind.equals(FIRST_NAME)) phrases.add(name, kind);
    long number = Hash.of(kind);
    String[] words = name.split(" ");
    for (int i = 0; i < words.length; i++) {
      int place = words.length == 1 ? 0 : i == 0 ? 1 : i == words.length - 1 ? 2 : 3;
      lists.computeIfAbsent(words[i], k -> new HashSet<>()).add(number * 4 + place);
    }
  }

  @Override
  public void features(String word, FeatureSink sink) {
    for (long list : lists.getOrDefault(word, Set.of())) {
      sink.add(Template.LIST, Template.LIST.key(list));
    }
  }

  @Override
  public void stemFeatures(String stem, FeatureSink sink) {
    for (long list : lists.getOrDefault(stem, Set.of())) {
      sink.add(Template.LIST, Template.LIST.key(list));
      sink.add(Template.LIST, Template.LIST.key(~list));
    }
  }
}
