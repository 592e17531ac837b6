package lupe.load;

final class FeedArticles implements ArticleReader {
  FeedArticles(LoadLimits l) {}

  public void read(java.io.InputStream in, Records r) {}
}
