package lupe.cli.output;

import lupe.article.Article;
import lupe.search.ArticleEntities;

/**
 * An article to be shown whole.
 *
 * @param article the article
 * @param entities the names in it
 */
public record ShownArticle(Article article, ArticleEntities entities) {}
