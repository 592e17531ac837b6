package lupe.load;

final class HtmlArticles implements ArticleReader {
  HtmlArticles(int l) {}

  public void read(java.io.InputStream in, Records r) {}
}
