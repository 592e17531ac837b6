package lupe.alert;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import lupe.search.SearchRequest;
import lupe.search.SearchResult;

/** The articles that alerts look at. */
public interface Archive {
  /** Names the id of every article. */
  void forEachId(Consumer<String> ids) throws IOException;

  /** Finds articles among those with one of these ids. */
  SearchResult search(SearchRequest request, Set<String> ids) throws IOException;

  /** The ids of all near-copies of each of these articles; those without any are no keys. */
  Map<String, Set<String>> copies(Collection<String> ids) throws IOException;
}
