package lupe.load;

final class JsonArticles implements ArticleReader {
  JsonArticles(LoadLimits l) {}

  public void read(java.io.InputStream in, Records r) {}
}
