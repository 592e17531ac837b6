package lupe.search;

import java.util.List;
import lupe.entity.Mention;

/**
 * The names of one article.
 *
 * @param mentions names found, in the order of {@link lupe.index.ArticleText#of its text}, to which
 *     their places refer: title, teaser and body with a line break between
 * @param persons names found and given, most frequent first
 * @param places names found and given, most frequent first
 * @param organisations names found and given, most frequent first
 */
public record ArticleEntities(
    List<Mention> mentions, List<String> persons, List<String> places, List<String> organisations) {
  /** Copies the lists. */
  public ArticleEntities {
    mentions = List.copyOf(mentions);
    persons = List.copyOf(persons);
    places = List.copyOf(places);
    organisations = List.copyOf(organisations);
  }
}
