package lupe.load;

final class CsvArticles implements ArticleReader {
  CsvArticles(int l) {}

  public void read(java.io.InputStream in, Records r) {}
}
