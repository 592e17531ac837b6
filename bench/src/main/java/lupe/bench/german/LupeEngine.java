package lupe.bench.german;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import lupe.ArticleIndex;
import lupe.search.SearchRequest;

/** Lupe as it is out of the box. */
final class LupeEngine implements Engine {
  private final ArticleIndex index = ArticleIndex.inMemory();

  LupeEngine() throws IOException {}

  @Override
  public void index(Articles articles) throws IOException {
    try (var update = index.update()) {
      articles.forEach(article -> {
        try {
          update.add(article);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
      update.commit();
    }
    index.refresh();
  }

  @Override
  public List<String> search(String query, int limit) throws IOException {
    SearchRequest request = SearchRequest.of(query).limit(limit).snippets(0).allCopies(true);
    return index.search(request).hits().stream().map(hit -> hit.article().id()).toList();
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
