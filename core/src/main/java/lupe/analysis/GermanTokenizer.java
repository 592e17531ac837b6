package lupe.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.AttributeImpl;
import org.jspecify.annotations.Nullable;

/**
 * Text to terms in one pass: the lemma of each word and, for compounds, their parts at positions in
 * sequence; see {@link TermKind}. Reads the whole text into memory.
 */
public final class GermanTokenizer extends Tokenizer {
  private final ReadyToken token = new ReadyToken();
  private final boolean marked;

  /** Whether no filter behind this has attributes of its own. */
  private boolean alone;

  private NameSpans names = NameSpans.NONE;
  private @Nullable WrittenForms forms;
  private final TextWords words = new TextWords();
  private char[] text = new char[4096];
  private int length;
  private WordTerms terms = WordTerms.NONE;
  private int next;

  /** A tokenizer whose terms tell their kind. */
  public GermanTokenizer() {
    this(DEFAULT_TOKEN_ATTRIBUTE_FACTORY, true);
  }

  /**
   * A tokenizer with attributes of this factory.
   *
   * @param marked whether terms tell their kind by their first character; without marks a query of
   *     another engine that knows nothing of them finds compounds by their parts
   */
  public GermanTokenizer(AttributeFactory factory, boolean marked) {
    super(factory);
    addAttributeImpl(token);
    this.marked = marked;
  }

  /**
   * Takes a text, and where in it names stand: they are neither split nor looked up as words.
   *
   * @return this, to be given to a field
   */
  public GermanTokenizer text(String newText, NameSpans newNames) {
    setReader(new StringReader(newText));
    names = newNames;
    return this;
  }

  /** Takes where the forms of the words are to be gathered as they are met. */
  public void gatherForms(WrittenForms newForms) {
    forms = newForms;
  }

  @Override
  public boolean incrementToken() {
    while (next == terms.size()) {
      if (!words.next()) return false;
      terms = words.terms();
      next = 0;
      if (forms != null) forms.add(terms.form());
    }
    if (alone) token.clear();
    else clearAttributes();
    emit(next++);
    return true;
  }

  private void emit(int i) {
    int from = terms.from(i) + (marked ? 0 : TermKind.markLength(terms.utf8(), terms.from(i)));
    token.setTerm(terms.utf8(), from, terms.to(i));
    token.setPositionIncrement(terms.increment(i));
    token.setOffset(
        correctOffset(words.start() + terms.start(i)), correctOffset(words.start() + terms.end(i)));
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    alone = isAlone();
    length = 0;
    for (int n = 0; n >= 0; n = input.read(text, length, text.length - length)) {
      length += n;
      if (length == text.length) text = Arrays.copyOf(text, length * 2);
    }
    words.reset(text, length, names);
    terms = WordTerms.NONE;
    next = 0;
  }

  private boolean isAlone() {
    Iterator<AttributeImpl> attributes = getAttributeImplsIterator();
    attributes.next();
    return !attributes.hasNext();
  }

  @Override
  public void end() throws IOException {
    super.end();
    int last = correctOffset(length);
    token.setOffset(last, last);
  }
}
