package lupe.search;

import java.time.LocalDate;
import java.util.List;
import lupe.query.Span;
import org.jspecify.annotations.Nullable;

/** What somebody should know whose search found no article with all the words. */
public sealed interface Advice {
  /** Where in the query as typed; {@link Span#NOWHERE} if it is not about a place in it. */
  Span span();

  /** There are no articles at all. */
  record EmptyIndex() implements Advice {
    @Override
    public Span span() {
      return Span.NOWHERE;
    }
  }

  /**
   * No article has the word, in any form or compound.
   *
   * @param word as typed
   * @param nearest words of articles that are spelled most like it, nearest first; may be empty
   */
  record UnknownWord(String word, Span span, List<String> nearest) implements Advice {
    /** Copies the list. */
    public UnknownWord {
      nearest = List.copyOf(nearest);
    }
  }

  /**
   * No article has the value that a filter asks for.
   *
   * @param field what it is a value of
   * @param value as typed
   * @param nearest values of articles that are spelled most like it, nearest first; may be empty
   */
  record UnknownValue(Facet field, String value, Span span, List<String> nearest)
      implements Advice {
    /** Copies the list. */
    public UnknownValue {
      nearest = List.copyOf(nearest);
    }
  }

  /**
   * Articles match but for this part of the query.
   *
   * @param part the part in words
   * @param without articles found without it, at least 1
   */
  record Excludes(String part, Span span, long without) implements Advice {}

  /**
   * The index has no article of these days.
   *
   * @param from first day asked for, or null
   * @param to last day asked for, or null
   * @param first day of the oldest article that has a date, or null if none has
   * @param last day of the newest, or null
   */
  record NothingThen(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Span span,
      @Nullable LocalDate first,
      @Nullable LocalDate last)
      implements Advice {}

  /**
   * Nothing was found for the word, so that others were sought in its place; hits found by them
   * have the bridge {@link Bridge#FALLBACK}.
   *
   * @param word as typed
   * @param instead words of articles that were sought
   */
  record Instead(String word, Span span, List<String> instead) implements Advice {
    /** Copies the list. */
    public Instead {
      instead = List.copyOf(instead);
    }
  }
}
