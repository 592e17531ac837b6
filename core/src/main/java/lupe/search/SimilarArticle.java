package lupe.search;

import java.util.List;
import lupe.index.ArticleHead;

/**
 * An article about the same thing as another.
 *
 * @param rank from 1
 * @param score how much of what matters in the other article it has, 0 to about 1
 * @param article what it is
 * @param names persons, places and organisations of both, the most telling first
 * @param words words of both as the other article writes them, the most telling first
 * @param copies near-copies of it that the list leaves out, oldest first
 */
public record SimilarArticle(
    int rank,
    float score,
    ArticleHead article,
    List<String> names,
    List<String> words,
    List<ArticleHead> copies) {
  /** Copies the lists. */
  public SimilarArticle {
    names = List.copyOf(names);
    words = List.copyOf(words);
    copies = List.copyOf(copies);
  }
}
