package lupe.index;

import java.util.List;
import lupe.analysis.NameSpans;
import lupe.article.Article;
import lupe.article.EntityType;
import lupe.entity.Mention;
import lupe.entity.Offices;

/** Title, teaser and body as one text, as recognisers of names read it. */
public final class ArticleText {
  private ArticleText() {}

  /** The text; offsets of mentions refer to it. */
  public static String of(Article article) {
    String teaser = article.teaser() == null ? "" : article.teaser() + "\n";
    return article.title() + "\n" + teaser + article.body();
  }

  /** The persons and places among the mentions that stand in the title. */
  public static NameSpans inTitle(Article article, List<Mention> mentions) {
    return spans(mentions, 0, article.title().length());
  }

  /** The persons and places among the mentions that stand in the teaser. */
  public static NameSpans inTeaser(Article article, List<Mention> mentions) {
    return spans(mentions, teaserStart(article), bodyStart(article));
  }

  /** The persons and places among the mentions that stand in the body. */
  public static NameSpans inBody(Article article, List<Mention> mentions) {
    return spans(mentions, bodyStart(article), Integer.MAX_VALUE);
  }

  /**
   * Names of organisations and offices that stand for persons are not guarded: they are made of
   * words that readers seek.
   */
  private static NameSpans spans(List<Mention> mentions, int from, int to) {
    List<Mention> inside =
        mentions.stream()
            .filter(m -> m.type() != EntityType.ORGANISATION && m.start() >= from && m.end() <= to)
            .filter(m -> m.type() != EntityType.PERSON || !Offices.get().isTitle(m.text()))
            .toList();
    return new NameSpans(
        inside.stream().mapToInt(m -> m.start() - from).toArray(),
        inside.stream().mapToInt(m -> m.end() - from).toArray());
  }

  /** Where the teaser begins in the text. */
  private static int teaserStart(Article article) {
    return article.title().length() + 1;
  }

  /** Where the body begins in the text. */
  private static int bodyStart(Article article) {
    String teaser = article.teaser();
    return teaserStart(article) + (teaser == null ? 0 : teaser.length() + 1);
  }
}
