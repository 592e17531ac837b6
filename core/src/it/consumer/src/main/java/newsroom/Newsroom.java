package newsroom;

import java.io.IOException;
import java.time.LocalDate;
import lupe.ArticleIndex;
import lupe.article.Article;
import lupe.index.IndexUpdate;
import lupe.search.Hit;
import lupe.search.SearchRequest;
import lupe.search.SearchResult;

/** Indexes three articles in memory and prints what a query finds. */
public final class Newsroom {
  private Newsroom() {}

  public static void main(String[] query) throws IOException {
    try (ArticleIndex articles = ArticleIndex.inMemory()) {
      try (IndexUpdate update = articles.update()) {
        write(update);
      }
      print(articles.search(SearchRequest.of(String.join(" ", query))));
    }
  }

  static void write(IndexUpdate update) throws IOException {
    update.add(
        Article.builder("etat", "Etat beschlossen", "Der Militärhaushalt ist gebilligt.")
            .published(LocalDate.of(2025, 11, 14))
            .build());
    update.add(Article.of("geld", "Gemeinde ohne Geld", "Der Haushalt der Gemeinde fehlt."));
    update.add(
        Article.of("rad", "Neuer Radweg", "Olaf Scholz hat bei Kiel einen Radweg eröffnet."));
    update.commit();
  }

  static void print(SearchResult result) {
    for (Hit hit : result.hits()) {
      System.out.println(hit.article().id() + ": " + hit.snippets().getFirst().marked("[", "]"));
    }
  }
}
