package lupe.search;

import java.util.List;
import lupe.index.ArticleHead;

/**
 * An article that matched.
 *
 * @param rank from 1
 * @param score relevance; comparable within one result only
 * @param complete whether it has all words of the query
 * @param article what it is
 * @param title the headline with marks
 * @param snippets extracts, best first
 * @param reasons one or more for each word of the query that matched
 * @param persons names found in it or given, most frequent first
 * @param places names found in it or given, most frequent first
 * @param organisations names found in it or given, most frequent first
 * @param copies near-copies of it that match too and that the list leaves out, oldest first
 */
public record Hit(
    int rank,
    float score,
    boolean complete,
    ArticleHead article,
    Snippet title,
    List<Snippet> snippets,
    List<Reason> reasons,
    List<String> persons,
    List<String> places,
    List<String> organisations,
    List<ArticleHead> copies) {
  /** Copies the lists. */
  public Hit {
    snippets = List.copyOf(snippets);
    reasons = List.copyOf(reasons);
    persons = List.copyOf(persons);
    places = List.copyOf(places);
    organisations = List.copyOf(organisations);
    copies = List.copyOf(copies);
  }

  /** The same hit, standing for these near-copies. */
  Hit withCopies(List<ArticleHead> near) {
    return new Hit(
        rank,
        score,
        complete,
        article,
        title,
        snippets,
        reasons,
        persons,
        places,
        organisations,
        near);
  }
}
