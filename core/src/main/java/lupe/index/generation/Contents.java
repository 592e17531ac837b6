package lupe.index.generation;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * What lies in a generation and where it came from, as the one who built it counted.
 *
 * @param articles live documents of the index; anything else is a failed build
 * @param perMonth articles a month, by keys such as {@code 2025-02}
 * @param perSource articles a source
 * @param badRecords records of the input that were lost
 * @param warnings doubts about the input
 * @param input the input in words, such as its paths
 * @param inputBytes size of the input, to estimate the room that the next build needs; 0 if unknown
 * @param extra whatever else shall be known of it
 */
public record Contents(
    long articles,
    SortedMap<String, Long> perMonth,
    SortedMap<String, Long> perSource,
    long badRecords,
    long warnings,
    String input,
    long inputBytes,
    SortedMap<String, String> extra) {

  /** Copies the maps. */
  public Contents {
    perMonth = ImmutableSortedMap.copyOf(perMonth);
    perSource = ImmutableSortedMap.copyOf(perSource);
    extra = ImmutableSortedMap.copyOf(extra);
  }

  /** So many articles, and nothing else known. */
  public static Contents ofArticles(long articles) {
    return new Contents(
        articles,
        ImmutableSortedMap.of(),
        ImmutableSortedMap.of(),
        0,
        0,
        "",
        0,
        ImmutableSortedMap.of());
  }

  /** With these counts in place of its own. */
  public Contents withCounts(
      long newArticles, Map<String, Long> newPerMonth, Map<String, Long> newPerSource) {
    return new Contents(
        newArticles,
        ImmutableSortedMap.copyOf(newPerMonth),
        ImmutableSortedMap.copyOf(newPerSource),
        badRecords,
        warnings,
        input,
        inputBytes,
        extra);
  }

  /** With the losses and doubts of reading the input. */
  public Contents withInput(String newInput, long newBytes, long newBad, long newWarnings) {
    return new Contents(
        articles, perMonth, perSource, newBad, newWarnings, newInput, newBytes, extra);
  }

  /** With whatever else shall be known. */
  public Contents withExtra(Map<String, String> newExtra) {
    return new Contents(
        articles,
        perMonth,
        perSource,
        badRecords,
        warnings,
        input,
        inputBytes,
        ImmutableSortedMap.copyOf(newExtra));
  }
}
