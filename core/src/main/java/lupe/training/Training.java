package lupe.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import lupe.entity.Gazetteer;
import lupe.entity.tagger.Forms;
import lupe.entity.tagger.Model;
import lupe.entity.tagger.NameLists;
import lupe.entity.tagger.NameSound;
import lupe.entity.tagger.Tagger;
import lupe.entity.tagger.Template;
import lupe.entity.tagger.Tokenizer;
import lupe.entity.tagger.Tokens;
import lupe.entity.tagger.WordClass;
import lupe.entity.tagger.WordFeatures;
import lupe.entity.tagger.WordInfos;
import lupe.entity.tagger.WordUse;

/** From marked texts to the bytes of a model, and from a model to names in texts. */
final class Training {
  /** In how many texts a feature must occur. */
  private static final int RAREST = 2;

  /** Weights nearer to 0 are left out of the model. */
  private static final float SMALLEST = 0.02f;

  private final Set<Template> without;
  private final Tokenizer tokenizer;
  private final WordFeatures features;
  private final WordClass classes;
  private final WordInfos infos;

  Training() throws IOException {
    this(Set.of());
  }

  /** Leaves out some kinds of features, to see what they bring. */
  Training(Set<Template> without) throws IOException {
    this.without = Set.copyOf(without);
    Forms forms;
    try (InputStream in = resource("names.bin")) {
      forms = Forms.read(in);
    }
    WordUse use;
    try (InputStream in = resource("words.bin")) {
      use = WordUse.read(in);
    }
    NameLists names;
    try (InputStream lists = resource("lists.bin");
        InputStream sounds = resource("sounds.bin")) {
      names = new NameLists(Forms.read(lists), NameSound.read(sounds));
    }
    var gazetteer = new Gazetteer();
    tokenizer = new Tokenizer(forms);
    features = new WordFeatures(forms, gazetteer, names, use);
    classes = new WordClass(forms);
    infos = new WordInfos(forms, gazetteer.phrases());
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = Forms.class.getResourceAsStream("/lupe/entity/" + name);
    if (in == null) throw new IOException("not on the class path: lupe/entity/" + name);
    return in;
  }

  byte[] train(List<GoldDocument> documents, Trainer.Settings settings, Trainer.Progress progress)
      throws IOException {
    var corpus = new Corpus(tokenizer, infos);
    documents.forEach(corpus::add);
    var table = new FeatureTable(corpus, features, classes, infos.phrases(), without, RAREST);
    Model.Source source = new Trainer(corpus, table, settings).train(progress);
    var bytes = new ByteArrayOutputStream();
    Model.write(source, SMALLEST, bytes);
    return bytes.toByteArray();
  }

  Tagger tagger(byte[] model) throws IOException {
    return new Tagger(Model.read(new ByteArrayInputStream(model)), features, classes, infos);
  }

  List<GoldName> names(Tagger tagger, String text) {
    Tokens tokens = tokenizer.tokenize(text);
    return tagger.tag(text, tokens).stream()
        .map(span ->
            new GoldName(tokens.start(span.start()), tokens.end(span.end() - 1), span.type()))
        .toList();
  }

  Tokenizer tokenizer() {
    return tokenizer;
  }

  WordClass classes() {
    return classes;
  }
}
