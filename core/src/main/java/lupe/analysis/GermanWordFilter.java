package lupe.analysis;

import java.io.IOException;
import lupe.german.WordScanner;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Replaces each word of another tokenizer by its lemma and its parts, as {@link GermanTokenizer}
 * does with the words that it finds itself. Leaves tokens alone that are keywords.
 */
public final class GermanWordFilter extends TokenFilter {
  private final CharTermAttribute termAttribute = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offsetAttribute = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute incrementAttribute =
      addAttribute(PositionIncrementAttribute.class);
  private final KeywordAttribute keywordAttribute = addAttribute(KeywordAttribute.class);

  private final boolean marked;
  private WordTerms terms = WordTerms.NONE;
  private State word = captureState();
  private int start;
  private int end;
  private int length;
  private int next;

  /**
   * A filter behind a tokenizer that keeps hyphenated words and capitals, such as one that cuts at
   * white space.
   *
   * @param marked whether terms tell their kind by their first character, see {@link TermKind}
   */
  public GermanWordFilter(TokenStream input, boolean marked) {
    super(input);
    this.marked = marked;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (next < terms.size()) {
      restoreState(word);
      incrementAttribute.setPositionIncrement(terms.increment(next));
      emit();
      return true;
    }
    if (!input.incrementToken()) return false;
    if (keywordAttribute.isKeyword()) return true;
    char[] text = termAttribute.buffer();
    int size = termAttribute.length();
    WordTerms found = WordTermsCache.WORDS.get(text, 0, size, WordScanner.hash(text, 0, size));
    if (found.size() == 0) return true;
    terms = found;
    next = 0;
    word = captureState();
    start = offsetAttribute.startOffset();
    end = offsetAttribute.endOffset();
    length = size;
    emit();
    return true;
  }

  /** Offsets within the word are only right where the word is as long as what it came from. */
  private void emit() {
    int i = next++;
    String term = terms.text(i);
    termAttribute.setEmpty().append(marked ? term : TermKind.key(term));
    if (end - start == length) {
      offsetAttribute.setOffset(start + terms.start(i), start + terms.end(i));
    }
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    terms = WordTerms.NONE;
    next = 0;
  }
}
