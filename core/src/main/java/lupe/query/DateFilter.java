package lupe.query;

import java.time.LocalDate;
import lupe.query.date.Reading;

/** Which days a date means behind datum:, seit:, bis: and vor:. */
final class DateFilter {
  private DateFilter() {}

  static Query.Dated of(Field field, Reading.Days days, Span span) {
    LocalDate from = days.period().from();
    LocalDate to = days.period().to();
    boolean isRange = days.shape() == Reading.Shape.RANGE;
    if (field == Field.DATE) return new Query.Dated(from, to, span);
    if (field == Field.SINCE) {
      if (from == null) throw new QueryException(span, "seit: needs a beginning, this has none.");
      return new Query.Dated(from, isRange ? to : null, span);
    }
    if (isRange) throw new QueryException(span, "A range goes with datum:, not with bis: or vor:.");
    if (from == null || to == null) throw new IllegalStateException("open without being a range");
    if (field == Field.BEFORE) return new Query.Dated(null, from.minusDays(1), span);
    return new Query.Dated(null, days.shape() == Reading.Shape.AGO ? from : to, span);
  }
}
