package lupe.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import lupe.article.EntityType;
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

  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-02-24 | Der Kremlchef lehnte ab. | Wladimir Putin",
        "2025-02-24 | Der Kreml-Chef lehnte ab. | Wladimir Putin",
        "2025-02-24 | Ein Vertrauter des Kremlchefs lehnte ab. | Wladimir Putin",
        "2010-02-24 | Der Kremlchef lehnte ab. | Dmitri Medwedew",
        "2025-02-24 | Wladimir Putin schwieg. Der Kremlchef lehnte ab. | Wladimir Putin Wladimir Putin",
        "2025-02-24 | Kremlchef Putin lehnte ab. | Wladimir Putin",
        "2025-02-24 | Boris Jelzin trank. Der Kremlchef lehnte ab. | Boris Jelzin",
        "2015-09-05 | Die Kanzlerin sprach. | Angela Merkel",
        "2022-09-05 | Der Bundeskanzler sprach. | Olaf Scholz",
        "2025-09-05 | Die Rede des Bundeskanzlers war kurz. | Friedrich Merz",
        "2025-09-05 | Ein Bundeskanzler muss warten. | -",
        "2025-09-05 | Der frühere Bundeskanzler sprach. | -",
        "2025-09-05 | Altkanzler, Vizekanzler und Ex-Kanzler sprachen. | -",
        "2025-09-05 | Das Bundeskanzleramt und die Kanzlerschaft. | -",
        "2025-09-05 | Der österreichische Bundeskanzler sprach. | -",
        "2025-09-05 | In Wien sprach der Bundeskanzler. | -",
        "2025-09-05 | Friedrich Merz traf den österreichischen Bundeskanzler. | Friedrich Merz",
        "1900-01-01 | Der Bundeskanzler sprach. | -",
        "2020-09-05 | Er wurde zum Papst gewählt. | -",
      })
  void theOfficeAloneNamesItsHolderWhereNobodyElseIsMeant(
      LocalDate day, String text, String persons) {
    String found =
        NewsEntityRecognizer.get().recognize(text, day).stream()
            .filter(mention -> mention.type() == EntityType.PERSON)
            .map(Mention::name)
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(persons.equals("-") ? "" : persons);
  }

  @Test
  void withoutADayAnOfficeNamesNobody() {
    assertThat(NewsEntityRecognizer.get().recognize("Der Kremlchef lehnte ab.", null)).isEmpty();
    LocalDate day = LocalDate.of(2025, 2, 24);
    assertThat(EntityRecognizer.NONE.recognize("Der Kremlchef lehnte ab.", day)).isEmpty();
  }
}
