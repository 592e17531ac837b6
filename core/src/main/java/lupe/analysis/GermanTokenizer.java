package lupe.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import lupe.german.WordScanner;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * Text to terms in one pass: the lemma of each word and, for compounds, their parts at positions in
 * sequence; see {@link TermKind}. Reads the whole text into memory.
 */
public final class GermanTokenizer extends Tokenizer {
  private final CharTermAttribute termAttribute = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offsetAttribute = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute incrementAttribute =
      addAttribute(PositionIncrementAttribute.class);

  private final boolean marked;
  private NameSpans names = NameSpans.NONE;
  private final WordScanner scanner = new WordScanner(new char[0], 0);
  private char[] text = new char[4096];
  private int length;
  private WordTerms terms = new WordTerms(new String[0], new int[0], new int[0], new int[0]);
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

  @Override
  public boolean incrementToken() {
    while (next == terms.size()) {
      if (!scanner.next()) return false;
      WordTermsCache cache =
          names.covers(scanner.start(), scanner.end())
              ? WordTermsCache.NAMES
              : WordTermsCache.WORDS;
      terms = cache.get(text, scanner.start(), scanner.end());
      next = 0;
    }
    clearAttributes();
    int i = next++;
    String term = terms.terms()[i];
    termAttribute.append(marked ? term : TermKind.key(term));
    incrementAttribute.setPositionIncrement(terms.increments()[i]);
    offsetAttribute.setOffset(
        correctOffset(scanner.start() + terms.starts()[i]),
        correctOffset(scanner.start() + terms.ends()[i]));
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    length = 0;
    for (int n = 0; n >= 0; n = input.read(text, length, text.length - length)) {
      length += n;
      if (length == text.length) text = Arrays.copyOf(text, length * 2);
    }
    scanner.reset(text, length);
    next = terms.size();
    names.rewind();
  }

  @Override
  public void end() throws IOException {
    super.end();
    int last = correctOffset(length);
    offsetAttribute.setOffset(last, last);
  }
}
