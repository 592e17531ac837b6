package lupe.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PackedTokenAttributeImpl;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.AttributeSource;
import org.junit.jupiter.api.Test;

class ReadyTokenTest {
  @Test
  void bytesAndCharactersAreTheSameTerm() {
    ReadyToken token = token("führung");
    assertThat(token.getBytesRef().utf8ToString()).isEqualTo("führung");
    assertThat(token.toString()).isEqualTo("führung");
    assertThat(token.length()).isEqualTo(7);
    assertThat(token.getBytesRef().utf8ToString()).isEqualTo("führung");
  }

  @Test
  void changedCharactersChangeTheBytes() {
    ReadyToken token = token("wahl");
    token.append("en");
    assertThat(token.getBytesRef().utf8ToString()).isEqualTo("wahlen");
    token.buffer()[0] = 'z';
    assertThat(token.getBytesRef().utf8ToString()).isEqualTo("zahlen");
    token.setEmpty();
    assertThat(token.getBytesRef().length).isZero();
  }

  @Test
  void aCloneKeepsItsTermWhenTheOriginalGoesOn() {
    ReadyToken token = token("erste");
    token.setOffset(3, 8);
    ReadyToken copy = token.clone();
    token.setTerm("zweite".getBytes(UTF_8), 0, 6);
    token.setOffset(9, 15);
    assertThat(copy.getBytesRef().utf8ToString()).isEqualTo("erste");
    assertThat(copy.toString()).isEqualTo("erste");
    assertThat(copy.startOffset()).isEqualTo(3);
    assertThat(copy).isNotEqualTo(token).isEqualTo(copy.clone()).hasSameHashCodeAs(copy.clone());
  }

  @Test
  void itIsCopiedToItsKindAndToOthers() {
    ReadyToken token = token("wort");
    token.setPositionIncrement(0);
    ReadyToken same = token("anderes");
    token.copyTo(same);
    assertThat(same).isEqualTo(token);
    assertThat(same.getBytesRef().utf8ToString()).isEqualTo("wort");
    var other = new PackedTokenAttributeImpl();
    token.copyTo(other);
    assertThat(other.toString()).isEqualTo("wort");
    assertThat(other.getPositionIncrement()).isZero();
  }

  @Test
  void behindTheEndThereIsNoTermAndNoIncrement() {
    ReadyToken token = token("wort");
    token.end();
    assertThat(token.getBytesRef().length).isZero();
    assertThat(token.getPositionIncrement()).isZero();
  }

  @Test
  void aCapturedStateBringsItsTermBack() {
    var source = new AttributeSource();
    ReadyToken token = token("früher");
    source.addAttributeImpl(token);
    AttributeSource.State state = source.captureState();
    token.setTerm("später".getBytes(UTF_8), 0, 7);
    source.restoreState(state);
    assertThat(source.getAttribute(TermToBytesRefAttribute.class).getBytesRef().utf8ToString())
        .isEqualTo("früher");
    assertThat(source.getAttribute(CharTermAttribute.class)).hasToString("früher");
  }

  @Test
  void filtersBehindTheTokenizerSeeAndChangeItsTerms() throws IOException {
    var tokenizer = new GermanTokenizer();
    tokenizer.setReader(new StringReader("Der Militärhaushalt"));
    TokenStream stream = new LengthFilter(new LowerCaseFilter(tokenizer), 4, 50);
    assertThat(terms(new ReverseStringFilter(new KeywordRepeatFilter(stream))))
        .containsExactly(
            "tlahsuahreatilim",
            "tlahsuahreatilim",
            "reatilim<",
            "reatilim<",
            "tlahsuah>",
            "tlahsuah>");
  }

  private static List<String> terms(TokenStream stream) throws IOException {
    try (stream) {
      var term = stream.getAttribute(TermToBytesRefAttribute.class);
      var terms = new ArrayList<String>();
      stream.addAttribute(PositionIncrementAttribute.class);
      stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) terms.add(term.getBytesRef().utf8ToString());
      stream.end();
      return terms;
    }
  }

  private static ReadyToken token(String term) {
    byte[] utf8 = ("<" + term).getBytes(UTF_8);
    var token = new ReadyToken();
    token.setTerm(utf8, 1, utf8.length);
    return token;
  }
}
