package lupe.alert;

import java.io.IOException;
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
}
