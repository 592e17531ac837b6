package lupe.entity;

import java.io.IOException;
import java.io.InputStream;
import lupe.entity.tagger.Forms;
import lupe.entity.tagger.NameLists;
import lupe.entity.tagger.NameSound;
import lupe.entity.tagger.Tokenizer;
import lupe.entity.tagger.WordClass;
import lupe.entity.tagger.WordFeatures;
import lupe.entity.tagger.WordInfos;
import lupe.entity.tagger.WordUse;
import lupe.entity.tagger.WorldNames;

/**
 * What the recognizer knows before it has learnt: dictionary, lists, statistics. The same for who
 * trains a model and for who uses it.
 */
public final class Knowledge {
  private final Forms forms;
  private final Tokenizer tokenizer;
  private final WordFeatures features;
  private final WordClass classes;
  private final WordInfos infos;

  /** Loads the tables that features need. */
  public Knowledge() throws IOException {
    try (InputStream words = NameTable.open("names.bin");
        InputStream uses = NameTable.open("words.bin");
        InputStream parts = NameTable.open("lists.bin");
        InputStream sounds = NameTable.open("sounds.bin");
        InputStream world = NameTable.open("world.bin")) {
      forms = Forms.read(words);
      WorldNames names = WorldNames.read(world);
      var gazetteer = new Gazetteer(names);
      var lists = new NameLists(Forms.read(parts), names, NameSound.read(sounds));
      tokenizer = new Tokenizer(forms);
      features = new WordFeatures(forms, gazetteer, lists, WordUse.read(uses));
      classes = new WordClass(forms);
      infos = new WordInfos(forms, gazetteer.phrases());
    }
  }

  /** What the dictionary says of each form. */
  Forms forms() {
    return forms;
  }

  /** Splits texts. */
  public Tokenizer tokenizer() {
    return tokenizer;
  }

  /** What can be said of a word by itself. */
  public WordFeatures features() {
    return features;
  }

  /** Classes of words, for pairs. */
  public WordClass classes() {
    return classes;
  }

  /** What words say of their neighbours. */
  public WordInfos infos() {
    return infos;
  }
}
