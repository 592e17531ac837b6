package lupe.german;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "Müller, mueller",
    "MUELLER, mueller",
    "Straße, strasse",
    "STRAẞE, strasse",
    "Ärger, aerger",
    "Café, cafe",
    "Señor, senor",
    "Citroën, citroen",
    "Israël, israel",
    "naïv, naiv",
    "Ångström, angstroem",
    "Łódź, lodz",
    "Sørensen, sorensen",
    "Erdoğan, erdogan",
    "Kaczyński, kaczynski",
    "Haus, haus",
    "E-Mail, e-mail",
    "5G, 5g",
    "Merz’, merz'",
    "Merz', merz'",
    "ﬁnden, finden",
    "Ｂｅｒｌｉｎ, berlin",
    "Wachſtube, wachstube",
    "Œuvre, oeuvre",
    "Uber, uber",
    "Über, ueber",
  })
  void aKeyIsSharedByAllSpellings(String word, String key) {
    assertThat(Spelling.key(word)).isEqualTo(key);
  }

  @Test
  void combiningMarksAreLikeComposedLetters() {
    assertThat(Spelling.key("Mu\u0308ller")).isEqualTo("mueller");
    assertThat(Spelling.key("Cafe\u0301")).isEqualTo("cafe");
    assertThat(Spelling.key("Citroe\u0308n")).isEqualTo("citroen");
  }

  @Test
  void invisibleCharactersAreDropped() {
    assertThat(Spelling.key("Haus\u00ADhalt")).isEqualTo("haushalt");
    assertThat(Spelling.key("\uFEFFHaus\u200D")).isEqualTo("haus");
  }

  @Test
  void aKeyIsItsOwnKey() {
    for (String word :
        new String[] {"Straße", "Ελλάδα", "Москва", "東京", "😀", "\uD83D", "é\u0301"}) {
      String key = Spelling.key(word);
      assertThat(Spelling.key(key)).as(word).isEqualTo(key);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "muller, mueller",
    "hauser, haeuser",
    "turkei, tuerkei",
    "osterreich, oesterreich",
    "dusseldorf, duesseldorf",
    "uberfalle, ueberfaelle",
  })
  void bareVowelsMayStandForUmlauts(String typed, String meant) {
    assertThat(Spelling.bareVowelVariants(typed)).contains(meant).doesNotContain(typed);
  }

  @Test
  void variantsAreFew() {
    assertThat(Spelling.bareVowelVariants("panamakanalanlagabau")).hasSizeLessThanOrEqualTo(16);
    assertThat(Spelling.bareVowelVariants("bmw")).isEmpty();
    assertThat(Spelling.bareVowelVariants("neue")).isEmpty();
  }
}
