package lupe.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import lupe.entity.Knowledge;
import lupe.entity.tagger.Model;
import lupe.entity.tagger.Tagger;
import lupe.entity.tagger.Template;
import lupe.entity.tagger.Tokenizer;
import lupe.entity.tagger.Tokens;
import lupe.entity.tagger.WordClass;

/** From marked texts to the bytes of a model, and from a model to names in texts. */
final class Training {
  /** In how many texts a feature must occur. */
  private static final int RAREST = 2;

  /** Weights nearer to 0 are left out of the model. */
  private static final float SMALLEST = 0.02f;

  private final Set<Template> without;
  private final Knowledge knowledge;

  Training() throws IOException {
    this(Set.of());
  }

  /** Leaves out some kinds of features, to see what they bring. */
  Training(Set<Template> without) throws IOException {
    this.without = Set.copyOf(without);
    knowledge = new Knowledge();
  }

  byte[] train(List<GoldDocument> documents, Trainer.Settings settings, Trainer.Progress progress)
      throws IOException {
    var corpus = new Corpus(knowledge.tokenizer(), knowledge.infos());
    documents.forEach(corpus::add);
    var table =
        new FeatureTable(
            corpus,
            knowledge.features(),
            knowledge.classes(),
            knowledge.infos().phrases(),
            without,
            RAREST);
    Model.Source source = new Trainer(corpus, table, settings).train(progress);
    var bytes = new ByteArrayOutputStream();
    Model.write(source, SMALLEST, bytes);
    return bytes.toByteArray();
  }

  Tagger tagger(byte[] model) throws IOException {
    return new Tagger(
        Model.read(new ByteArrayInputStream(model)),
        knowledge.features(),
        knowledge.classes(),
        knowledge.infos());
  }

  List<GoldName> names(Tagger tagger, String text) {
    Tokens tokens = knowledge.tokenizer().tokenize(text);
    return tagger.tag(text, tokens).stream()
        .map(span ->
            new GoldName(tokens.start(span.start()), tokens.end(span.end() - 1), span.type()))
        .toList();
  }

  Tokenizer tokenizer() {
    return knowledge.tokenizer();
  }

  WordClass classes() {
    return knowledge.classes();
  }
}
