package newsroom;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lupe.ArticleIndex;
import lupe.index.IndexUpdate;
import lupe.search.SearchRequest;

/** Indexes three articles in a folder and prints what a query finds there. */
public final class Archive {
  private Archive() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    try (IndexUpdate update = ArticleIndex.update(folder)) {
      Newsroom.write(update);
    }
    try (ArticleIndex articles = ArticleIndex.open(folder)) {
      List<String> query = List.of(args).subList(1, args.length);
      Newsroom.print(articles.search(SearchRequest.of(String.join(" ", query))));
    }
  }
}
