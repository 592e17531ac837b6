package lupe.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import lupe.entity.tagger.Forms;
import lupe.entity.tagger.Model;
import lupe.entity.tagger.NameLists;
import lupe.entity.tagger.NameSound;
import lupe.entity.tagger.Span;
import lupe.entity.tagger.Tagger;
import lupe.entity.tagger.Tokenizer;
import lupe.entity.tagger.Tokens;
import lupe.entity.tagger.WordClass;
import lupe.entity.tagger.WordFeatures;
import lupe.entity.tagger.WordUse;

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
    try (InputStream words = resource("names.bin");
        InputStream weights = resource("news.bin");
        InputStream uses = resource("words.bin");
        InputStream lists = resource("lists.bin");
        InputStream sounds = resource("sounds.bin")) {
      Forms forms = Forms.read(words);
      tokenizer = new Tokenizer(forms);
      var gazetteer = new Gazetteer();
      var names = new NameLists(Forms.read(lists), NameSound.read(sounds));
      tagger =
          new Tagger(
              Model.read(weights),
              new WordFeatures(forms, gazetteer, names, WordUse.read(uses)),
              new WordClass(forms),
              new lupe.entity.tagger.WordInfos(forms, gazetteer.phrases()));
      resolver = new NameResolver(forms);
    } catch (IOException e) {
      throw new UncheckedIOException("tables of lupe.entity cannot be read", e);
    }
  }

  /** The recognizer; the first call loads its tables. */
  public static NewsEntityRecognizer get() {
    return Loaded.INSTANCE;
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = NewsEntityRecognizer.class.getResourceAsStream(name);
    if (in == null) throw new IOException("not on the class path: lupe/entity/" + name);
    return in;
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
