package lupe.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lupe.article.Article;
import lupe.load.ArticleLoader;

/** Articles of files, to be measured with. */
final class Articles {
  private Articles() {}

  /** All articles of some files, in memory. */
  static List<Article> read(List<Path> files) throws IOException {
    var articles = new ArrayList<Article>();
    ArticleLoader.standard().load(files, articles::add);
    return articles;
  }
}
