package lupe.index;

import lupe.article.Article;
import lupe.german.Sentences;

/** The headline that stands for an article in lists. */
final class Titles {
  private static final int LONGEST = 160;

  private Titles() {}

  /** The title, or the first sentence of the text where there is none. */
  static String shown(Article article) {
    if (!article.title().isBlank()) return article.title();
    String body = article.body().strip();
    String sentence = body.substring(0, Sentences.end(body, 0)).strip();
    if (sentence.length() <= LONGEST) return sentence;
    int space = sentence.lastIndexOf(' ', LONGEST);
    return sentence.substring(0, space > LONGEST / 2 ? space : LONGEST) + " …";
  }
}
