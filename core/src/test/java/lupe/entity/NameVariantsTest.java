package lupe.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameVariantsTest {
  @ParameterizedTest
  @CsvSource({
    "Selenskyj,Wolodymyr Selenskyj",
    "Zelensky,Wolodymyr Selenskyj",
    "selenski,Wolodymyr Selenskyj",
    "putin,Wladimir Putin",
    "Vladimir Putin,Wladimir Putin",
    "USA,USA",
    "Vereinigte Staaten,USA",
    "vereinigte staaten von amerika,USA",
    "Kyjiw,Kiew",
    "Kyiv,Kiew",
    "Beijing,Peking",
    "EU,Europäische Union",
    "nato,NATO",
    "UNO,Vereinte Nationen",
    "Grüne,Bündnis 90/Die Grünen",
    "VW,Volkswagen",
    "Telekom,Deutsche Telekom",
    "EZB,EZB",
    "Europäische Zentralbank,EZB",
  })
  void aTypedNameMeansTheNameOfMentions(String typed, String name) {
    assertThat(NameVariants.known().meaning(typed)).first().isEqualTo(name);
  }

  @Test
  void anUnknownNameMeansItself() {
    assertThat(NameVariants.known().meaning(" Konrad Tillmann "))
        .containsExactly("Konrad Tillmann");
  }
}
