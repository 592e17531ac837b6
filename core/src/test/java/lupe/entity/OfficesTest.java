package lupe.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesTest {
  @ParameterizedTest
  @CsvSource({
    "Kremlchef,2025-02-24,Wladimir Putin",
    "Kremlchefs,2025-02-24,Wladimir Putin",
    "Kremlchef,2010-01-01,Dmitri Medwedew",
    "US-Präsident,2005-06-01,George W. Bush",
    "US-Präsidenten,2024-06-01,Joe Biden",
    "US-Präsident,2025-02-24,Donald Trump",
    "Bundeskanzlerin,2015-09-05,Angela Merkel",
    "Bundeskanzler,2022-02-27,Olaf Scholz",
    "Bundeskanzlers,2025-11-01,Friedrich Merz",
    "Papst,2006-01-01,Benedikt XVI.",
  })
  void anOfficeHasItsHolderOfTheDay(String office, LocalDate day, String holder) {
    assertThat(Offices.get().holder(office, day)).contains(holder);
  }

  @Test
  void unknownOfficesAndDaysHaveNone() {
    assertThat(Offices.get().holder("Hausmeister", LocalDate.of(2020, 1, 1))).isEmpty();
    assertThat(Offices.get().holder("Bundeskanzler", LocalDate.of(1900, 1, 1))).isEmpty();
    assertThat(Offices.get().holder("Papstbesuch", LocalDate.of(2006, 1, 1))).isEmpty();
  }
}
