package lupe.index;

import lupe.article.Article;

/** Title, teaser and body as one text, as recognisers of names read it. */
public final class ArticleText {
  private ArticleText() {}

  /** The text; offsets of mentions refer to it. */
  public static String of(Article article) {
    String teaser = article.teaser() == null ? "" : article.teaser() + "\n";
    return article.title() + "\n" + teaser + article.body();
  }

  /** Where the teaser begins in the text. */
  public static int teaserStart(Article article) {
    return article.title().length() + 1;
  }

  /** Where the body begins in the text. */
  public static int bodyStart(Article article) {
    String teaser = article.teaser();
    return teaserStart(article) + (teaser == null ? 0 : teaser.length() + 1);
  }
}
