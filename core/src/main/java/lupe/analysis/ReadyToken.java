package lupe.analysis;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PackedTokenAttributeImpl;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * All attributes of a token whose term is at hand in UTF-8, as an index writer wants it. Its
 * characters are made when somebody asks for them, and count from then on, as they may be changed.
 */
final class ReadyToken extends AttributeImpl
    implements TermToBytesRefAttribute,
        CharTermAttribute,
        OffsetAttribute,
        PositionIncrementAttribute,
        PositionLengthAttribute,
        TermFrequencyAttribute,
        TypeAttribute {
  private PackedTokenAttributeImpl token = new PackedTokenAttributeImpl();
  private BytesRef ready = new BytesRef();
  private boolean isReady;

  /** Takes a term of these bytes, which are not changed. */
  void setTerm(byte[] utf8, int from, int to) {
    ready.bytes = utf8;
    ready.offset = from;
    ready.length = to - from;
    isReady = true;
  }

  /** The token with its characters. */
  private PackedTokenAttributeImpl characters() {
    if (isReady) {
      isReady = false;
      token.setEmpty().append(ready.utf8ToString());
    }
    return token;
  }

  @Override
  public BytesRef getBytesRef() {
    return isReady ? ready : token.getBytesRef();
  }

  @Override
  public void copyBuffer(char[] buffer, int offset, int length) {
    characters().copyBuffer(buffer, offset, length);
  }

  @Override
  public char[] buffer() {
    return characters().buffer();
  }

  @Override
  public char[] resizeBuffer(int newSize) {
    return characters().resizeBuffer(newSize);
  }

  @Override
  public CharTermAttribute setLength(int length) {
    characters().setLength(length);
    return this;
  }

  @Override
  public CharTermAttribute setEmpty() {
    isReady = false;
    token.setEmpty();
    return this;
  }

  @Override
  public CharTermAttribute append(@Nullable CharSequence text) {
    characters().append(text);
    return this;
  }

  @Override
  public CharTermAttribute append(@Nullable CharSequence text, int start, int end) {
    characters().append(text, start, end);
    return this;
  }

  @Override
  public CharTermAttribute append(char c) {
    characters().append(c);
    return this;
  }

  @Override
  public CharTermAttribute append(@Nullable String text) {
    characters().append(text);
    return this;
  }

  @Override
  public CharTermAttribute append(@Nullable StringBuilder text) {
    characters().append(text);
    return this;
  }

  @Override
  public CharTermAttribute append(@Nullable CharTermAttribute term) {
    characters().append(term);
    return this;
  }

  @Override
  public int length() {
    return characters().length();
  }

  @Override
  public char charAt(int index) {
    return characters().charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return characters().subSequence(start, end);
  }

  /** The term. */
  @Override
  public String toString() {
    return characters().toString();
  }

  @Override
  public int startOffset() {
    return token.startOffset();
  }

  @Override
  public int endOffset() {
    return token.endOffset();
  }

  @Override
  public void setOffset(int startOffset, int endOffset) {
    token.setOffset(startOffset, endOffset);
  }

  @Override
  public int getPositionIncrement() {
    return token.getPositionIncrement();
  }

  @Override
  public void setPositionIncrement(int positionIncrement) {
    token.setPositionIncrement(positionIncrement);
  }

  @Override
  public int getPositionLength() {
    return token.getPositionLength();
  }

  @Override
  public void setPositionLength(int positionLength) {
    token.setPositionLength(positionLength);
  }

  @Override
  public int getTermFrequency() {
    return token.getTermFrequency();
  }

  @Override
  public void setTermFrequency(int termFrequency) {
    token.setTermFrequency(termFrequency);
  }

  @Override
  public String type() {
    return token.type();
  }

  @Override
  public void setType(String type) {
    token.setType(type);
  }

  @Override
  public void clear() {
    isReady = false;
    token.clear();
  }

  @Override
  public void end() {
    isReady = false;
    token.end();
  }

  @Override
  public ReadyToken clone() {
    var copy = (ReadyToken) super.clone();
    copy.token = token.clone();
    copy.ready = ready.clone();
    return copy;
  }

  @Override
  public void copyTo(AttributeImpl target) {
    if (target instanceof ReadyToken other) {
      other.isReady = false;
      characters().copyTo(other.token);
    } else {
      characters().copyTo(target);
    }
  }

  @Override
  public void reflectWith(AttributeReflector reflector) {
    characters().reflectWith(reflector);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReadyToken that && characters().equals(that.characters());
  }

  @Override
  public int hashCode() {
    return characters().hashCode();
  }
}
