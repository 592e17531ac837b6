package lupe.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
  @ParameterizedTest
  @CsvSource({
    "Selenskyj,Selenski",
    "Selenskyj,Selenskij",
    "Selenskyj,Zelensky",
    "Selenskyj,Zelenskyy",
    "Wladimir Putin,vladimir putin",
    "Sergej Lawrow,Sergey Lavrov",
    "Dmitri Medwedew,Dmitry Medvedev",
    "Alexander Lukaschenko,Aleksandr Lukashenko",
    "Prigoschin,Prigozhin",
    "Poroschenko,Poroshenko",
    "Juschtschenko,Yushchenko",
    "Timoschenko,Tymoshenko",
    "Müller,Mueller",
    "Strauß,Strauss",
    "Erdoğan,Erdogan",
    "Orbán,Orban",
    "Kaczyński,Kaczynski",
    "Merz’,Merz",
    "Göring-Eckardt,Göring Eckardt",
    "Mohammed,Muhammad",
    "NATO,Nato",
    "Benedikt XVI.,Benedikt XVI",
  })
  void spellingsOfOneNameHaveOneKey(String one, String other) {
    assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({"Muller,Müller", "Merz,März", "Weber,Wäber", "Schmidt,Schmid", "Meier,Meyer"})
  void otherNamesHaveOtherKeys(String one, String other) {
    assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
  }

  @Test
  void aSurnameMayMeanTheFullNamesThatEndInIt() {
    String name = NameKey.of("Ursula von der Leyen");
    assertThat(NameKey.mayMean(NameKey.of("Leyen"), name)).isTrue();
    assertThat(NameKey.mayMean(NameKey.of("von der Leyen"), name)).isTrue();
    assertThat(NameKey.mayMean(NameKey.of("Ursula"), name)).isFalse();
    assertThat(NameKey.mayMean(NameKey.of("eyen"), name)).isFalse();
    assertThat(NameKey.mayMean("", name)).isFalse();
  }
}
