package lupe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GermanTokenizerTest {
  @Test
  void partsFollowTheirCompoundAndKeepTheirOffsets() throws IOException {
    assertThat(tokens("Der Militärhaushalt steigt"))
        .containsExactly(
            "der@0-3",
            "militaerhaushalt@4-19",
            "<militaer/0@4-11",
            ">haushalt@11-19",
            "steigen@20-26");
  }

  @ParameterizedTest
  @CsvSource({
    "Elektro-Auto, Elektroauto",
    "Formel1, Formel-1",
    "US-Präsident, US-Praesident",
    "Bürger:innen, Bürger*innen",
    "Straßenbau, STRASSENBAU",
    "Militärhaushalte, militaerhaushalts",
  })
  void writtenOneWayOrTheOtherTheTermsAreTheSame(String one, String other) throws IOException {
    assertThat(terms(one)).isEqualTo(terms(other));
  }

  @Test
  void gluedWordsAreFoundByEitherPart() throws IOException {
    assertThat(terms("Donald TrumpDarüber hinaus")).contains("trump", "darueber");
    assertThat(terms("Wladimir PutinDer russische")).contains("putin", "der");
  }

  @ParameterizedTest
  @ValueSource(strings = {"YouTube", "GmbH", "iPhone", "BürgerInnen", "ProSieben", "WhatsApp"})
  void namesWithCapitalsInsideAreNotTorn(String word) throws IOException {
    assertThat(tokens(word)).noneMatch(token -> !token.endsWith("@0-" + word.length()));
  }

  @Test
  void aTextOfManyWordsHasTheTokensOfItsSentences() throws IOException {
    var one = terms("Der Militärhaushalt von Petra Hildebrand steigt. ");
    var all = new ArrayList<String>();
    for (int i = 0; i < 500; i++) all.addAll(one);
    assertThat(terms("Der Militärhaushalt von Petra Hildebrand steigt. ".repeat(500)))
        .isEqualTo(all);
  }

  @Test
  void aNameIsNotSplit() throws IOException {
    try (var tokenizer = new GermanTokenizer()) {
      tokenizer.text("Petra Hildebrand", new NameSpans(new int[] {6}, new int[] {16}));
      assertThat(read(tokenizer))
          .contains("hildebrand@6-16")
          .noneMatch(t -> t.contains("brand@10"));
    }
  }

  @Test
  void serversFindTokenizerAndFilterByName() throws IOException {
    Map<String, String> fromServer = new HashMap<>(Map.of("index.version.created", "136"));
    try (var tokenizer = TokenizerFactory.forName("lupeGerman", fromServer).create()) {
      tokenizer.setReader(new StringReader("Militärhaushalte"));
      assertThat(read(tokenizer))
          .containsExactly("militaerhaushalt@0-16", "militaer/0@0-7", "haushalt@7-16");
    }
    var words = new WhitespaceTokenizer();
    words.setReader(new StringReader("Militärhaushalte"));
    try (var filter = TokenFilterFactory.forName("lupeGermanWord", new HashMap<>()).create(words)) {
      assertThat(read(filter))
          .containsExactly("militaerhaushalt@0-16", "militaer/0@0-7", "haushalt@7-16");
    }
  }

  @Test
  void randomTextKeepsOffsetsInOrderAndInBounds() throws IOException {
    var random = new Random(20261124);
    try (var tokenizer = new GermanTokenizer()) {
      for (int i = 0; i < 3_000; i++) {
        String text = RandomText.of(random);
        tokenizer.setReader(new StringReader(text));
        checkOffsets(tokenizer, text);
      }
    }
  }

  @Test
  void randomTextThroughTheFilterKeepsOffsetsInOrderAndInBounds() throws IOException {
    var random = new Random(42);
    for (int i = 0; i < 2_000; i++) {
      String text = RandomText.of(random);
      var words = new WhitespaceTokenizer();
      words.setReader(new StringReader(text));
      try (var filter = new GermanWordFilter(words, true)) {
        checkOffsets(filter, text);
      }
    }
  }

  @Test
  void textTermsAreThoseOfTheTokenizer() throws IOException {
    var random = new Random(7);
    for (int i = 0; i < 500; i++) {
      String text = RandomText.of(random);
      List<String> visited = new ArrayList<>();
      TextTerms.visit(
          text, (term, position, start, end) -> visited.add(term + "@" + start + "-" + end));
      List<String> streamed = tokens(text).stream().map(t -> t.replace("/0@", "@")).toList();
      assertThat(visited).isEqualTo(streamed);
    }
  }

  private static void checkOffsets(TokenStream stream, String text) throws IOException {
    var offsets = stream.addAttribute(OffsetAttribute.class);
    var increments = stream.addAttribute(PositionIncrementAttribute.class);
    stream.reset();
    int last = 0;
    boolean first = true;
    while (stream.incrementToken()) {
      assertThat(offsets.startOffset()).isBetween(last, text.length());
      assertThat(offsets.endOffset()).isBetween(offsets.startOffset(), text.length());
      assertThat(increments.getPositionIncrement()).isBetween(first ? 1 : 0, 1);
      last = offsets.startOffset();
      first = false;
    }
    stream.end();
    stream.close();
  }

  private static List<String> terms(String text) throws IOException {
    return tokens(text).stream().map(token -> token.replaceAll("(/0)?@.*", "")).toList();
  }

  private static List<String> tokens(String text) throws IOException {
    try (var tokenizer = new GermanTokenizer()) {
      tokenizer.setReader(new StringReader(text));
      return read(tokenizer);
    }
  }

  private static List<String> read(TokenStream stream) throws IOException {
    var term = stream.addAttribute(CharTermAttribute.class);
    var offsets = stream.addAttribute(OffsetAttribute.class);
    var increments = stream.addAttribute(PositionIncrementAttribute.class);
    var tokens = new ArrayList<String>();
    stream.reset();
    while (stream.incrementToken()) {
      String overlap = increments.getPositionIncrement() == 0 ? "/0" : "";
      tokens.add(term + overlap + "@" + offsets.startOffset() + "-" + offsets.endOffset());
    }
    stream.end();
    return tokens;
  }
}
