package lupe.entity;

import static org.assertj.core.api.Assertions.assertThat;

import lupe.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameVariantsTest {
  @ParameterizedTest
  @CsvSource({
    "PERSON,Selenskyj,Wolodymyr Selenskyj",
    "PERSON,Zelensky,Wolodymyr Selenskyj",
    "PERSON,selenski,Wolodymyr Selenskyj",
    "PERSON,putin,Wladimir Putin",
    "PERSON,Vladimir Putin,Wladimir Putin",
    "PLACE,USA,USA",
    "PLACE,Vereinigte Staaten,USA",
    "PLACE,vereinigte staaten von amerika,USA",
    "PLACE,Kyjiw,Kiew",
    "PLACE,Kyiv,Kiew",
    "PLACE,Beijing,Peking",
    "ORGANISATION,EU,Europäische Union",
    "ORGANISATION,nato,NATO",
    "ORGANISATION,UNO,Vereinte Nationen",
    "ORGANISATION,Grüne,Bündnis 90/Die Grünen",
    "ORGANISATION,VW,Volkswagen",
    "ORGANISATION,Telekom,Deutsche Telekom",
    "ORGANISATION,EZB,EZB",
    "ORGANISATION,Europäische Zentralbank,EZB",
  })
  void aTypedNameMeansTheNameOfMentions(EntityType type, String typed, String name) {
    assertThat(NameVariants.known().meaning(type, typed)).first().isEqualTo(name);
  }

  @Test
  void anUnknownNameMeansItself() {
    assertThat(NameVariants.known().meaning(EntityType.PERSON, " Konrad Tillmann "))
        .containsExactly("Konrad Tillmann");
  }
}
