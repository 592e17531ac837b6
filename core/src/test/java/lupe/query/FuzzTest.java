package lupe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random and mutated queries on a stack of 512 KB: nothing but {@link QueryException} is thrown,
 * trees and notes keep their promises, and none takes over 50 ms to parse.
 */
class FuzzTest {
  /** Written down so that a failure can be repeated; the failing query is in the message too. */
  private static final long SEED = 20_261_124L;

  private static final int STACK = 512 * 1024;
  private static final long SLOW_NANOS = 50_000_000L;
  private static final QueryParser PARSER = new QueryParser(LocalDate.of(2026, 11, 24));

  @Test
  void twentyThousandQueriesAreUnderstood() throws InterruptedException {
    run(20_000);
  }

  @Test
  @Tag("long")
  void aMillionQueriesAreUnderstood() throws InterruptedException {
    run(1_000_000);
  }

  private static void run(int count) throws InterruptedException {
    var failure = new AtomicReference<Throwable>();
    var thread = new Thread(null, () -> parseAll(count), "fuzz", STACK);
    thread.setUncaughtExceptionHandler((who, e) -> failure.set(e));
    thread.start();
    thread.join();
    assertThat(failure.get()).isNull();
  }

  private static void parseAll(int count) {
    var queries = new RandomQueries(new SplittableRandom(SEED));
    int errors = 0;
    for (int i = 0; i < count; i++) {
      String text = queries.next();
      try {
        if (!isUnderstood(text)) errors++;
      } catch (Throwable e) {
        throw new AssertionError("query " + i + ": " + escaped(text), e);
      }
    }
    assertThat(errors).as("queries with an error").isBetween(count / 100, count / 2);
  }

  /** Whether it is a query at all; whatever slows the machine down does not do so three times. */
  private static boolean isUnderstood(String text) {
    long fastest = Long.MAX_VALUE;
    boolean isUnderstood = true;
    for (int attempt = 0; attempt < 3 && fastest > SLOW_NANOS; attempt++) {
      long start = System.nanoTime();
      ParsedQuery query = null;
      QueryException error = null;
      try {
        query = PARSER.parse(text);
      } catch (QueryException e) {
        error = e;
      }
      fastest = Math.min(fastest, System.nanoTime() - start);
      isUnderstood = query != null;
      if (query != null) TreeRules.check(query);
      if (error != null) TreeRules.check(error, text);
    }
    assertThat(fastest).as("nanoseconds").isLessThanOrEqualTo(SLOW_NANOS);
    return isUnderstood;
  }

  private static String escaped(String text) {
    var shown = new StringBuilder();
    text.chars()
        .forEach(c -> {
          if (c >= ' ' && c < 127) shown.append((char) c);
          else shown.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
        });
    return shown.toString();
  }
}
