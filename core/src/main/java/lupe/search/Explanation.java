package lupe.search;

import java.util.List;
import lupe.index.ArticleHead;
import org.jspecify.annotations.Nullable;

/**
 * Why an article matches a request, or why not.
 *
 * @param article the article
 * @param match how it matches
 * @param rank its place in the ranking, from 1; 0 if it is not among the first 10000
 * @param total articles that have all words
 * @param score its relevance; 0 if it does not match
 * @param copyOf the article that stands for it in lists, because it is a near-copy; or null
 * @param words each word or phrase of the query, in its order
 * @param conditions each filter and each word to leave out, in the order of the query
 * @param pieces what the score is made of, in the order of the query; the rest of it comes from
 *     words that stand near each other
 */
public record Explanation(
    ArticleHead article,
    Match match,
    int rank,
    long total,
    float score,
    @Nullable ArticleHead copyOf,
    List<Word> words,
    List<Condition> conditions,
    List<Piece> pieces) {
  /** How an article matches. */
  public enum Match {
    /** It has all words. */
    ALL,
    /** It has some of the words. */
    SOME,
    /** It has none of them, or a filter excludes it. */
    NONE
  }

  /**
   * A word or phrase of the query.
   *
   * @param text as typed
   * @param reason how and where the article has it; null if it has not
   * @param times how often the article has it, in any form
   * @param nearest where it has not: words of the article that are most like it, nearest first
   */
  public record Word(String text, @Nullable Reason reason, int times, List<String> nearest) {
    /** Copies the list. */
    public Word {
      nearest = List.copyOf(nearest);
    }
  }

  /**
   * A filter or exclusion.
   *
   * @param text in words
   * @param holds whether it lets the article pass
   * @param actual what the article has in its place, such as its day; may be empty
   */
  public record Condition(String text, boolean holds, String actual) {}

  /**
   * A part of the score.
   *
   * @param text the part of the query in words, or "words as typed" for what is added for these
   * @param score what it adds; 0 if it is missing
   */
  public record Piece(String text, float score) {}

  /** Copies the lists. */
  public Explanation {
    words = List.copyOf(words);
    conditions = List.copyOf(conditions);
    pieces = List.copyOf(pieces);
  }
}
