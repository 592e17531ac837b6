package lupe.example;

import java.io.IOException;
import java.util.List;
import lupe.ArticleIndex;
import lupe.search.Order;
import lupe.search.SearchRequest;

/** Tells what the news of the last days say about a topic; its test needs no folder. */
public final class TopicWatch {
  private final ArticleIndex articles;
  private final String topic;

  /** Watches for a topic, in the language of queries. */
  public TopicWatch(ArticleIndex articles, String topic) {
    this.articles = articles;
    this.topic = topic;
  }

  /** Headlines of the last seven days, newest first. */
  public List<String> week() throws IOException {
    SearchRequest request = SearchRequest.of(topic + " seit:7d").order(Order.DATE).snippets(0);
    return articles.search(request).hits().stream()
        .filter(hit -> hit.complete())
        .map(hit -> hit.article().title())
        .toList();
  }
}
