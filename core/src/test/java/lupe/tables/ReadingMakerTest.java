package lupe.tables;

import static org.assertj.core.api.Assertions.assertThat;

import lupe.german.Spelling;
import lupe.german.lexicon.Kind;
import lupe.german.lexicon.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingMakerTest {
  @ParameterizedTest
  @CsvSource({
    "Häuser, Haus, NOUN",
    "Maße, Maß, NOUN",
    "Masse, Masse, NOUN",
    "Gärten, Garten, NOUN",
    "Bäume, Baum, NOUN",
    "Füße, Fuß, NOUN",
    "Israels, Israel, NAME",
    "neue, neu, ADJECTIVE",
    "aktuelles, aktuell, ADJECTIVE",
    "größte, groß, ADJECTIVE",
    "ging, gehen, VERB",
    "USA, USA, NOUN",
    "iPhones, iPhone, NOUN",
    "Poesie, Poesie, NOUN",
    "Haussteuer, Haussteuer, NOUN",
    "fließt, fließen, VERB",
    "Äußerungen, Äußerung, NOUN",
    "quälte, quälen, VERB",
  })
  void aLemmaIsMadeAgainFromTheKey(String form, String lemma, Kind kind) {
    Reading reading = ReadingMaker.reading(new Entry(form, lemma, kind, 0), Spelling.key(form));
    assertThat(reading.lemma(Spelling.key(form))).isEqualTo(lemma);
  }
}
