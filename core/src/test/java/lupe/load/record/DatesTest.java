package lupe.load.record;

import static org.assertj.core.api.Assertions.assertThat;

import lupe.article.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-02-24 | 2025-02-24",
        "2025-2-4 | 2025-02-04",
        "2025/02/24 | 2025-02-24",
        "20250224 | 2025-02-24",
        "24.2.2025 | 2025-02-24",
        "24.02.2025 | 2025-02-24",
        "24. 2. 2025 | 2025-02-24",
        "24.02.25 | 2025-02-24",
        "24.02.98 | 1998-02-24",
        "24. Februar 2025 | 2025-02-24",
        "Montag, 24. Februar 2025 | 2025-02-24",
        "Montag, den 24. Februar 2025 | 2025-02-24",
        "Mo., 24. Feb. 2025 | 2025-02-24",
        "1. Jänner 2025 | 2025-01-01",
        "1. Jan. 2025 | 2025-01-01",
        "3. Feber 2025 | 2025-02-03",
        "5. März 2025 | 2025-03-05",
        "5. Mrz. 2025 | 2025-03-05",
        "5. Maerz 2025 | 2025-03-05",
        "1. Mai 2025 | 2025-05-01",
        "3. Okt 2025 | 2025-10-03",
        "24. Dezember 2025 | 2025-12-24",
        "February 24, 2025 | 2025-02-24",
        "Feb 24 2025 | 2025-02-24",
        "24 February 2025 | 2025-02-24",
        "29.2.2024 | 2024-02-29",
      })
  void daysAreRead(String text, String day) {
    assertThat(Dates.parse(text).map(Published::toString)).hasValue(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-02-27T08:00:00Z | 2025-02-27T08:00:00Z",
        "2025-02-27T08:00:00+01:00 | 2025-02-27T07:00:00Z",
        "2025-02-27T08:00:00.250+0100 | 2025-02-27T07:00:00.250Z",
        "2025-02-27T08:00+01 | 2025-02-27T07:00:00Z",
        "2025-02-27T08:00:00 | 2025-02-27T07:00:00Z",
        "2025-07-27 08:00:00 | 2025-07-27T06:00:00Z",
        "2025-02-27 08:00 UTC | 2025-02-27T08:00:00Z",
        "2025-02-27T08:00:00+01:00[Europe/Berlin] | 2025-02-27T07:00:00Z",
        "27.02.2025 14:30 | 2025-02-27T13:30:00Z",
        "27.02.2025, 14:30 Uhr | 2025-02-27T13:30:00Z",
        "27.02.2025, 14.30 Uhr | 2025-02-27T13:30:00Z",
        "27. Februar 2025 um 14:30 Uhr | 2025-02-27T13:30:00Z",
        "27. Juli 2025, 14:30 | 2025-07-27T12:30:00Z",
        "'Thu, 27 Feb 2025 08:00:00 +0100' | 2025-02-27T07:00:00Z",
        "'Thu, 27 Feb 2025 08:00:00 GMT' | 2025-02-27T08:00:00Z",
        "'27 Feb 25 08:00 EST' | 2025-02-27T13:00:00Z",
        "'Do, 27 Feb 2025 08:00:00 MEZ' | 2025-02-27T07:00:00Z",
        "Thu Feb 27 08:00:00 CET 2025 | 2025-02-27T07:00:00Z",
        "Thu Feb 27 08:00:00 +0000 2025 | 2025-02-27T08:00:00Z",
        "1740643200 | 2025-02-27T08:00:00Z",
        "1740643200.7 | 2025-02-27T08:00:00Z",
        "1740643200000 | 2025-02-27T08:00:00Z",
        "2016-12-31T23:59:60Z | 2016-12-31T23:59:59Z",
      })
  void pointsInTimeAreRead(String text, String instant) {
    assertThat(Dates.parse(text).map(Published::toString)).hasValue(instant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "neulich",
        "31.2.2025",
        "2025-13-01",
        "2025-02-27T25:00:00",
        "02/03/2025",
        "Februar 2025",
        "2025",
        "24. Quartal 2025",
        "0001-01-01T00:00:00",
        "9999-12-31",
        "42",
        "24.2.2025 und danach",
        "99999999999999999999",
        "2025-02-27T08:00:00+99:00",
        "Am 24. Februar"
      })
  void whatNamesNoDayIsNotRead(String text) {
    assertThat(Dates.parse(text)).isEmpty();
  }

  @Test
  void theDayIsTheOneThatTheSourceWrites() {
    assertThat(Dates.parse("2025-02-27T23:30:00-05:00").orElseThrow().date())
        .hasToString("2025-02-27");
    assertThat(Dates.parse("2025-02-27T23:30:00Z").orElseThrow().date()).hasToString("2025-02-27");
    assertThat(Dates.parse("1740700800").orElseThrow().date()).hasToString("2025-02-28");
  }
}
