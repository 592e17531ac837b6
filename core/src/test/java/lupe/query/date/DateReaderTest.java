package lupe.query.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is Tuesday, 24 November 2026. */
class DateReaderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final DateReader READER = new DateReader(TODAY);

  private static String days(String text) {
    if (!(READER.read(text) instanceof Reading.Days days)) return "none";
    LocalDate from = days.period().from();
    LocalDate to = days.period().to();
    return (from == null ? "" : from) + ".." + (to == null ? "" : to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025                          | 2025-01-01..2025-12-31",
        "1989                          | 1989-01-01..1989-12-31",
        "2025-02                       | 2025-02-01..2025-02-28",
        "2024-2                        | 2024-02-01..2024-02-29",
        "2025/02                       | 2025-02-01..2025-02-28",
        "02.2025                       | 2025-02-01..2025-02-28",
        "2/2025                        | 2025-02-01..2025-02-28",
        "2025-02-24                    | 2025-02-24..2025-02-24",
        "2025-2-4                      | 2025-02-04..2025-02-04",
        "2021/10/25                    | 2021-10-25..2021-10-25",
        "2025.02.24                    | 2025-02-24..2025-02-24",
        "20250224                      | 2025-02-24..2025-02-24",
        "2025-02-24T10:30:00Z          | 2025-02-24..2025-02-24",
        "2025-02-24T10:30:00.5+01:00   | 2025-02-24..2025-02-24",
        "24.2.2025                     | 2025-02-24..2025-02-24",
        "24.02.2025                    | 2025-02-24..2025-02-24",
        "24. 2. 2025                   | 2025-02-24..2025-02-24",
        "24.2.25                       | 2025-02-24..2025-02-24",
        "24.12.27                      | 2027-12-24..2027-12-24",
        "24.2.89                       | 1989-02-24..1989-02-24",
        "25/10/2021                    | 2021-10-25..2021-10-25",
        "29.2.2024                     | 2024-02-29..2024-02-29",
        "24. Februar 2025              | 2025-02-24..2025-02-24",
        "24.Februar 2025               | 2025-02-24..2025-02-24",
        "24 Februar 2025               | 2025-02-24..2025-02-24",
        "24. Feb. 2025                 | 2025-02-24..2025-02-24",
        "am 24. Februar 2025           | 2025-02-24..2025-02-24",
        "24. FEBRUAR 2025              | 2025-02-24..2025-02-24",
        "6. Jänner 2025                | 2025-01-06..2025-01-06",
        "6. Jaenner 2025               | 2025-01-06..2025-01-06",
        "6. Feber 2025                 | 2025-02-06..2025-02-06",
        "3. März 2025                  | 2025-03-03..2025-03-03",
        "3. Maerz 2025                 | 2025-03-03..2025-03-03",
        "3. Mrz. 25                    | 2025-03-03..2025-03-03",
        "3. Mär 2025                   | 2025-03-03..2025-03-03",
        "1. Mai 2025                   | 2025-05-01..2025-05-01",
        "30. Juni 2025                 | 2025-06-30..2025-06-30",
        "31. Juli 2025                 | 2025-07-31..2025-07-31",
        "31. August 2025               | 2025-08-31..2025-08-31",
        "9. Sept. 2025                 | 2025-09-09..2025-09-09",
        "3. Oktober 1990               | 1990-10-03..1990-10-03",
        "9. Nov. 1989                  | 1989-11-09..1989-11-09",
        "24. Dez 2025                  | 2025-12-24..2025-12-24",
        "1. April 2025                 | 2025-04-01..2025-04-01",
        "February 24, 2025             | 2025-02-24..2025-02-24",
        "24 October 2025               | 2025-10-24..2025-10-24",
        "Februar 2025                  | 2025-02-01..2025-02-28",
        "im Februar 2025               | 2025-02-01..2025-02-28",
        "Feb. 2025                     | 2025-02-01..2025-02-28",
        "Dezember 2025                 | 2025-12-01..2025-12-31",
        "May 2025                      | 2025-05-01..2025-05-31",
        "2025-W07                      | 2025-02-10..2025-02-16",
        "2026-W53                      | 2026-12-28..2027-01-03",
        "KW 7 2025                     | 2025-02-10..2025-02-16",
        "KW7/2025                      | 2025-02-10..2025-02-16",
        "Q1 2025                       | 2025-01-01..2025-03-31",
        "2025-Q4                       | 2025-10-01..2025-12-31",
        "2. Quartal 2025               | 2025-04-01..2025-06-30",
      })
  void aDateIsUnderstood(String text, String days) {
    assertThat(days(text)).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "24. Februar | 2026-02-24..2026-02-24",
        "24.2.       | 2026-02-24..2026-02-24",
        "24.2        | 2026-02-24..2026-02-24",
        "24.11.      | 2026-11-24..2026-11-24",
        "25.11.      | 2025-11-25..2025-11-25",
        "29.2.       | 2024-02-29..2024-02-29",
        "Februar     | 2026-02-01..2026-02-28",
        "November    | 2026-11-01..2026-11-30",
        "Dezember    | 2025-12-01..2025-12-31",
        "Dienstag    | 2026-11-24..2026-11-24",
        "Mittwoch    | 2026-11-18..2026-11-18",
        "Sonnabend   | 2026-11-21..2026-11-21",
        "letzten Dienstag | 2026-11-17..2026-11-17",
        "last friday | 2026-11-20..2026-11-20",
      })
  void whatLeavesTheYearOpenIsTheLatestAndSaysSo(String text, String days) {
    assertThat(days(text)).isEqualTo(days);
    assertThat(((Reading.Days) READER.read(text)).note()).endsWith("meant.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "heute             | 2026-11-24..2026-11-24",
        "Heute             | 2026-11-24..2026-11-24",
        "today             | 2026-11-24..2026-11-24",
        "gestern           | 2026-11-23..2026-11-23",
        "yesterday         | 2026-11-23..2026-11-23",
        "vorgestern        | 2026-11-22..2026-11-22",
        "diese Woche       | 2026-11-23..2026-11-29",
        "letzte Woche      | 2026-11-16..2026-11-22",
        "vergangene Woche  | 2026-11-16..2026-11-22",
        "last week         | 2026-11-16..2026-11-22",
        "dieser Monat      | 2026-11-01..2026-11-30",
        "letzten Monat     | 2026-10-01..2026-10-31",
        "letzter Monat     | 2026-10-01..2026-10-31",
        "vorigen Monat     | 2026-10-01..2026-10-31",
        "dieses Jahr       | 2026-01-01..2026-12-31",
        "letztes Jahr      | 2025-01-01..2025-12-31",
        "this year         | 2026-01-01..2026-12-31",
        "7d                | 2026-11-17..2026-11-24",
        "7t                | 2026-11-17..2026-11-24",
        "7 Tage            | 2026-11-17..2026-11-24",
        "4w                | 2026-10-27..2026-11-24",
        "4 Wochen          | 2026-10-27..2026-11-24",
        "3m                | 2026-08-24..2026-11-24",
        "3 Monate          | 2026-08-24..2026-11-24",
        "1y                | 2025-11-24..2026-11-24",
        "1j                | 2025-11-24..2026-11-24",
        "2 Jahre           | 2024-11-24..2026-11-24",
        "die letzten 7 Tage| 2026-11-17..2026-11-24",
        "last 3 months     | 2026-08-24..2026-11-24",
        "24h               | 2026-11-23..2026-11-24",
        "36 Stunden        | 2026-11-22..2026-11-24",
        "vor 3 Tagen       | 2026-11-21..2026-11-21",
        "vor einer Woche   | 2026-11-17..2026-11-17",
        "vor einem Jahr    | 2025-11-24..2025-11-24",
        "2 weeks ago       | 2026-11-10..2026-11-10",
      })
  void daysAreCountedFromToday(String text, String days) {
    assertThat(days(text)).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-01..2025-03               | 2025-01-01..2025-03-31",
        "2025-01…2025-03                | 2025-01-01..2025-03-31",
        "2025-01 .. 2025-03             | 2025-01-01..2025-03-31",
        "..2025                         | ..2025-12-31",
        "2025..                         | 2025-01-01..",
        "2020-2024                      | 2020-01-01..2024-12-31",
        "2025-01 - 2025-03              | 2025-01-01..2025-03-31",
        "2025-01-2025-03                | 2025-01-01..2025-03-31",
        "2025-01 bis 2025-03            | 2025-01-01..2025-03-31",
        "1.1.2025-3.2.2025              | 2025-01-01..2025-02-03",
        "1.1.2025–3.2.2025              | 2025-01-01..2025-02-03",
        "1.1.2025 bis 3.2.2025          | 2025-01-01..2025-02-03",
        "vom 1.1.2025 bis 3.2.2025      | 2025-01-01..2025-02-03",
        "1.1. bis 3.2.2025              | 2025-01-01..2025-02-03",
        "24.–26. Februar 2025           | 2025-02-24..2025-02-26",
        "24. bis 26. Februar 2025       | 2025-02-24..2025-02-26",
        "24. Januar bis 3. Februar 2025 | 2025-01-24..2025-02-03",
        "Januar bis März 2025           | 2025-01-01..2025-03-31",
        "Q1 2025..Q2 2025               | 2025-01-01..2025-06-30",
        "gestern bis heute              | 2026-11-23..2026-11-24",
        "2026-11-01..heute              | 2026-11-01..2026-11-24",
        "2025-01..7d                    | 2025-01-01..2026-11-17",
      })
  void aRangeIncludesBothEnds(String text, String days) {
    assertThat(days(text)).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31.13.2024        | there is no month 13",
        "2025-13           | there is no month 13",
        "2025-00-01        | there is no month 0",
        "13/2025           | there is no month 13",
        "30.2.2025         | 2025-02 has 28 days, there is no day 30",
        "2025-02-29        | 2025-02 has 28 days, there is no day 29",
        "31. April 2025    | 2025-04 has 30 days, there is no day 31",
        "0.1.2025          | 2025-01 has 31 days, there is no day 0",
        "31.2.             | 2026-02 has 28 days, there is no day 31",
        "2025-W53          | 2025 has 52 weeks, there is no week 53",
        "2025-03..2025-01  | it ends on 2025-01-31, before it begins on 2025-03-01",
        "..                | it has neither a beginning nor an end",
        "2025..Kuchen      | \"Kuchen\" is not a date",
        "2025-13..2026     | there is no month 13",
        "999999d           | it is more than 200 years ago",
        "morgenabend       | it is not a date",
        "99                | it is not a date",
        "24. Kuchen 2025   | it is not a date",
        "Kuchen 2025       | it is not a date",
        "3 Meter           | it is not a date",
        "0025-01-01        | it is not a date",
      })
  void whatIsNoDateSaysWhy(String text, String reason) {
    assertThat(READER.read(text)).isEqualTo(new Reading.Wrong(reason));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "…", "9.9.9.9", "١٢.٣.٢٠٢٥"})
  void oddTextIsNoDate(String text) {
    assertThat(READER.read(text)).isInstanceOf(Reading.Wrong.class);
  }

  @Test
  void aLongTextIsNoDate() {
    assertThat(READER.read("2025 ".repeat(400)))
        .isEqualTo(new Reading.Wrong("it is too long for a date"));
  }

  @ParameterizedTest
  @ValueSource(strings = {" 2025 Merkel", "24. Februar 2025, Berlin", " gestern"})
  void aDateIsFoundAtTheBeginning(String text) {
    assertThat(READER.isAtBeginning(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Gewalt bestimmt 2025", "30 Prozent"})
  void noDateIsFoundWhereThereIsNone(String text) {
    assertThat(READER.isAtBeginning(text)).isFalse();
  }
}
