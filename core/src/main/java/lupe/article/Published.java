package lupe.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When an article was first published: a day, and the instant where the source names one.
 *
 * @param date the day as the source writes it, in its own time zone
 * @param instant the point in time, or null if only the day is known
 */
public record Published(LocalDate date, @Nullable Instant instant) {
  /**
   * Where an instant without an offset, such as {@code 2025-02-27T08:00:00Z}, is told by its day.
   */
  public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  /** A day of which the hour is not known. */
  public static Published on(LocalDate date) {
    return new Published(date, null);
  }

  /** A point in time; its day is the one in Germany. */
  public static Published at(Instant instant) {
    return new Published(instant.atZone(ZONE).toLocalDate(), instant);
  }

  /**
   * A point in time with the offset that its source writes; its day is the one that the source
   * writes.
   */
  public static Published at(OffsetDateTime time) {
    return new Published(time.toLocalDate(), time.toInstant());
  }

  /** ISO 8601: {@code 2025-02-27}, or {@code 2025-02-27T07:00:00Z} where the instant is known. */
  @Override
  public String toString() {
    return instant == null ? date.toString() : instant.toString();
  }
}
