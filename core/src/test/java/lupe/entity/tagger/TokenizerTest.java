package lupe.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  private static Tokenizer tokenizer = new Tokenizer(Forms.none());

  @BeforeAll
  static void load() throws IOException {
    try (InputStream in = Tokenizer.class.getResourceAsStream("/lupe/entity/names.bin")) {
      assertThat(in).isNotNull();
      tokenizer = new Tokenizer(Forms.read(in));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Der US-Präsident kam.|Der US-Präsident kam . #",
        "Er kam. Sie ging.|Er kam . # Sie ging . #",
        "Am 24. Februar kam er.|Am 24. Februar kam er . #",
        "Es war 2015. Der Rest folgt.|Es war 2015 . # Der Rest folgt . #",
        "Er kam am 5. Der Rest folgt.|Er kam am 5 . # Der Rest folgt . #",
        "Dr. Müller und Prof. Dr. Weiß|Dr. Müller und Prof. Dr. Weiß #",
        "z.B. in Berlin|z.B. in Berlin #",
        "George W. Bush kam.|George W. Bush kam . #",
        "Papst Benedikt XVI. trat zurück.|Papst Benedikt XVI. trat zurück . #",
        "50.000 Euro, also 3,5 Prozent|50.000 Euro , also 3,5 Prozent #",
        "Um 12:30 Uhr|Um 12:30 Uhr #",
        "Merz’ Rede|Merz’ Rede #",
        "Merz' Rede|Merz' Rede #",
        "Er sagte: ‚Das war Merz’ und ging.|Er sagte : ‚ Das war Merz ’ und ging . #",
        "O'Brien, L’Aquila|O'Brien , L’Aquila #",
        "Donald TrumpDarüber hinaus|Donald Trump # Darüber hinaus #",
        "Wladimir PutinDer Präsident|Wladimir Putin # Der Präsident #",
        "YouTube, GmbH, iPhone, BürgerInnen, eBay|YouTube , GmbH , iPhone , BürgerInnen , eBay #",
        "DaimlerChrysler und WikiLeaks|DaimlerChrysler und WikiLeaks #",
        "beinhalte.Finanzierung offen|beinhalte . # Finanzierung offen #",
        "auf heise.de steht|auf heise.de steht #",
        "„Nein.“ Er ging.|„ Nein . “ # Er ging . #",
        "Er rief: „Was?“, und ging.|Er rief : „ Was ? “ , und ging . #",
        "H&M und AT&T|H&M und AT&T #",
        "CDU/CSU|CDU / CSU #",
        "Bürger*innen|Bürger*innen #",
        "Ja ... nein|Ja ... nein #",
      })
  void aTextFallsIntoWordsAndSentences(String text, String tokens) {
    assertThat(String.join(" ", tokens(text))).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource({"'Titel ohne Punkt\nDer Text.',2", "'eine Zeile\ndie weitergeht.',1", "'A.\n\nB.',2"})
  void linesEndSentencesUnlessTheyGoOnInLowerCase(String text, int sentences) {
    assertThat(tokenizer.tokenize(text).sentences()).isEqualTo(sentences);
  }

  private static List<String> tokens(String text) {
    Tokens found = tokenizer.tokenize(text);
    var tokens = new ArrayList<String>();
    for (int sentence = 0; sentence < found.sentences(); sentence++) {
      for (int i = found.sentenceStart(sentence); i < found.sentenceEnd(sentence); i++) {
        tokens.add(text.substring(found.start(i), found.end(i)));
      }
      tokens.add("#");
    }
    return tokens;
  }
}
