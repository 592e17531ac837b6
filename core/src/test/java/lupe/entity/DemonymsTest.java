package lupe.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemonymsTest {
  @ParameterizedTest
  @CsvSource({
    "russisch,Russland",
    "russischen,Russland",
    "Russische,Russland",
    "Russen,Russland",
    "Russin,Russland",
    "Russinnen,Russland",
    "ukrainische,Ukraine",
    "Ukrainern,Ukraine",
    "amerikanischer,USA",
    "US-Amerikaner,USA",
    "britisches,Großbritannien",
    "Briten,Großbritannien",
    "französisch,Frankreich",
    "Franzosen,Frankreich",
    "chinesischem,China",
    "Chinesin,China",
    "Berliner,Berlin",
    "Berlinern,Berlin",
    "Berlinerinnen,Berlin",
    "Münchner,München",
    "Hamburger,Hamburg",
    "Bremer,Bremen",
    "Dresdner,Dresden",
    "Kieler,Kiel",
    "Kölner,Köln",
    "bayerische,Bayern",
    "europäischen,Europa",
    "Türken,Türkei",
    "syrischer,Syrien",
    "Schweizer,Schweiz",
    "polnische,Polen",
    "Israelis,Israel",
    "saudi-arabische,Saudi-Arabien"
  })
  void wordsSpeakOfPlaces(String word, String place) {
    assertThat(Demonyms.get().place(word)).contains(place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "politisch", "Bäcker", "heimisch", "Maler", "russ"})
  void otherWordsDoNot(String word) {
    assertThat(Demonyms.get().place(word)).isEmpty();
  }
}
