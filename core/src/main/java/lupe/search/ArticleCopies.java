package lupe.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import lupe.index.StoredArticles;
import org.apache.lucene.index.DirectoryReader;

/** Finds the near-copies of articles in one state of an index. One thread. */
public final class ArticleCopies {
  private final StoredArticles stored;
  private final NearCopies nearCopies;

  /** Looks in this reader, which stays open meanwhile. */
  public ArticleCopies(DirectoryReader reader) throws IOException {
    stored = new StoredArticles(reader);
    nearCopies = new NearCopies(reader);
  }

  /** Ids of the near-copies of articles, by article; those that have none are left out. */
  public Map<String, Set<String>> of(Collection<String> ids) throws IOException {
    Map<String, Set<String>> found = new HashMap<>();
    for (String id : ids) {
      Set<String> copies = of(id);
      if (!copies.isEmpty()) found.put(id, copies);
    }
    return found;
  }

  private Set<String> of(String id) throws IOException {
    OptionalInt doc = stored.document(id);
    if (doc.isEmpty()) return Set.of();
    Set<String> ids = new HashSet<>();
    for (List<Integer> copies : nearCopies.of(List.of(doc.getAsInt())).values())
      for (int copy : copies) ids.add(stored.head(copy).id());
    return ids;
  }
}
