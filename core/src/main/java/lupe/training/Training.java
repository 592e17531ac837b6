package lupe.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import lupe.entity.tagger.Forms;
import lupe.entity.tagger.Model;
import lupe.entity.tagger.Tagger;
import lupe.entity.tagger.Tokenizer;
import lupe.entity.tagger.Tokens;
import lupe.entity.tagger.WordClass;
import lupe.entity.tagger.WordFeatures;
import lupe.entity.tagger.WordInfos;
import lupe.entity.tagger.WordUse;

/** From marked texts to the bytes of a model, and from a model to names in texts. */
final class Training {
  private static final int RAREST = 2;
  private static final float SMALLEST = 0.02f;

  private final Forms forms;
  private final Tokenizer tokenizer;
  private final WordFeatures features;
  private final WordClass classes;
  private final WordInfos infos;

  Training() throws IOException {
    try (InputStream in = Forms.class.getResourceAsStream("/lupe/entity/names.bin")) {
      if (in == null) throw new IOException("not on the class path: lupe/entity/names.bin");
      forms = Forms.read(in);
    }
    tokenizer = new Tokenizer(forms);
    var gazetteer = new lupe.entity.Gazetteer();
    WordUse use = WordUse.none();
    try (InputStream in = Forms.class.getResourceAsStream("/lupe/entity/words.bin")) {
      if (in != null && !Boolean.getBoolean("nouse")) use = WordUse.read(in);
    }

    features = new WordFeatures(forms, gazetteer, use);
    classes = new WordClass(forms);
    infos = new WordInfos(forms, gazetteer.phrases());
  }

  byte[] train(List<GoldDocument> documents, Trainer.Settings settings, Trainer.Progress progress)
      throws IOException {
    var corpus = new Corpus(tokenizer, infos);
    documents.forEach(corpus::add);
    var table = new FeatureTable(corpus, features, classes, infos.phrases(), RAREST);
    Model.Source source = new Trainer(corpus, table, settings).train(progress);
    var bytes = new ByteArrayOutputStream();
    Model.write(source, SMALLEST, bytes);
    return bytes.toByteArray();
  }

  Tagger tagger(byte[] model) throws IOException {
    return new Tagger(Model.read(new java.io.ByteArrayInputStream(model)), features, classes, infos);
  }

  List<GoldName> names(Tagger tagger, String text) {
    Tokens tokens = tokenizer.tokenize(text);
    return tagger.tag(text, tokens).stream()
        .map(span ->
            new GoldName(tokens.start(span.start()), tokens.end(span.end() - 1), span.type()))
        .toList();
  }

  WordClass classes() {
    return classes;
  }

  Tokenizer tokenizer() {
    return tokenizer;
  }
}
