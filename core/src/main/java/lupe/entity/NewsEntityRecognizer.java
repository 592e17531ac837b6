package lupe.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import lupe.entity.tagger.Model;
import lupe.entity.tagger.Span;
import lupe.entity.tagger.Tagger;
import lupe.entity.tagger.Tokenizer;
import lupe.entity.tagger.Tokens;

/**
 * Finds names in German news text with the model that ships with Lupe, and resolves them to one
 * name each. Thread-safe; loaded once, at first use.
 *
 * <pre>{@code
 * for (Mention mention : NewsEntityRecognizer.get().recognize("Putins Rede in Kiel")) {
 *   show(mention.text(), mention.type(), mention.name()); // Putins, PERSON, Wladimir Putin …
 * }
 * }</pre>
 */
public final class NewsEntityRecognizer implements EntityRecognizer {
  private final Tokenizer tokenizer;
  private final Tagger tagger;
  private final NameResolver resolver;

  private NewsEntityRecognizer() {
    try (InputStream weights = NameTable.open("news.bin")) {
      var knowledge = new Knowledge();
      tokenizer = knowledge.tokenizer();
      tagger =
          new Tagger(
              Model.read(weights), knowledge.features(), knowledge.classes(), knowledge.infos());
      resolver = new NameResolver(knowledge.forms());
    } catch (IOException e) {
      throw new UncheckedIOException("tables of lupe.entity cannot be read", e);
    }
  }

  /** The recognizer; the first call loads its tables. */
  public static NewsEntityRecognizer get() {
    return Loaded.INSTANCE;
  }

  @Override
  public List<Mention> recognize(String text) {
    Tokens tokens = tokenizer.tokenize(text);
    List<Span> spans = tagger.tag(text, tokens);
    var mentions = new ArrayList<Mention>(spans.size());
    for (Span span : spans) {
      int start = tokens.start(span.start());
      int end = tokens.end(span.end() - 1);
      String written = text.substring(start, end);
      mentions.add(new Mention(start, end, span.type(), written, written, span.confidence()));
    }
    return resolver.resolve(text, mentions);
  }

  private static final class Loaded {
    static final NewsEntityRecognizer INSTANCE = new NewsEntityRecognizer();
  }
}
