package lupe.search;

import java.util.HashMap;
import java.util.Map;
import lupe.article.EntityType;

/** A name, in whatever spelling, and the articles that were counted for it. */
final class NamedOnce {
  /** Stands for all names that are not to be shown. */
  static final NamedOnce BLOCKED = new NamedOnce(EntityType.PERSON);

  /** No day. */
  static final long NEVER = Long.MIN_VALUE;

  private final EntityType type;
  private final Map<String, Long> spellings = new HashMap<>();
  private long articles;
  private int last;
  private long firstDay = NEVER;
  private long lastDay = NEVER;

  NamedOnce(EntityType type) {
    this.type = type;
  }

  /** Counts an article, once however many spellings it has. */
  void count(int article, String spelling) {
    spellings.merge(spelling, 1L, Long::sum);
    if (article == last) return;
    last = article;
    articles++;
  }

  /** Remembers the day of an article. */
  void seen(long day) {
    if (firstDay == NEVER || day < firstDay) firstDay = day;
    if (lastDay == NEVER || day > lastDay) lastDay = day;
  }

  EntityType type() {
    return type;
  }

  long articles() {
    return articles;
  }

  /** Day of the first article, in days since 1970, or {@link #NEVER}. */
  long firstDay() {
    return firstDay;
  }

  long lastDay() {
    return lastDay;
  }

  /** The spelling of most articles; of several the first by alphabet. */
  String spelling() {
    return spellings.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
