package lupe.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lupe.analysis.NameSpans;
import lupe.article.Article;
import lupe.index.ArticleHead;
import lupe.index.ArticleText;
import lupe.index.StoredArticles;

/**
 * An article and what of it matched.
 *
 * @param found the article
 * @param head its head, whose title is shown
 * @param inTitle matches in the title of the head
 * @param inTeaser matches in the teaser
 * @param inBody matches in the body
 */
record MatchedArticle(
    StoredArticles.Found found,
    ArticleHead head,
    List<TextMatch> inTitle,
    List<TextMatch> inTeaser,
    List<TextMatch> inBody) {

  /** Matches the texts of a document. */
  static MatchedArticle of(int doc, StoredArticles articles, TextMatcher matcher)
      throws IOException {
    StoredArticles.Found found = articles.article(doc);
    Article article = found.article();
    ArticleHead head = articles.head(doc);
    return new MatchedArticle(
        found,
        head,
        matcher.match(head.title(), titleNames(found)),
        matcher.match(article.teaser(), ArticleText.inTeaser(article, found.mentions())),
        matcher.match(article.body(), ArticleText.inBody(article, found.mentions())));
  }

  /** Where the first sentence stands for a missing title, its names are not looked up. */
  private static NameSpans titleNames(StoredArticles.Found found) {
    Article article = found.article();
    return article.title().isEmpty()
        ? NameSpans.NONE
        : ArticleText.inTitle(article, found.mentions());
  }

  /** The texts and their matches by place. */
  Map<Place, Reasons.Matched> places() {
    var places = new EnumMap<Place, Reasons.Matched>(Place.class);
    places.put(Place.TITLE, new Reasons.Matched(head.title(), inTitle));
    String teaser = found.article().teaser();
    if (teaser != null) places.put(Place.TEASER, new Reasons.Matched(teaser, inTeaser));
    places.put(Place.BODY, new Reasons.Matched(found.article().body(), inBody));
    return places;
  }
}
