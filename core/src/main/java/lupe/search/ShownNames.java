package lupe.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lupe.article.EntityType;
import lupe.entity.Mention;
import lupe.entity.NameVariants;
import lupe.index.ArticleNames;
import lupe.index.StoredArticles;

/** The names of one article as they are shown. */
final class ShownNames {
  private final Map<EntityType, Map<String, Integer>> counts;
  private final NameVariants variants;

  ShownNames(StoredArticles.Found found, NameVariants variants) {
    this.counts = ArticleNames.counts(found.article(), found.mentions());
    this.variants = variants;
  }

  /** Names given and found, most frequent first, each once. */
  List<String> of(EntityType type) {
    Map<String, Integer> shown = new LinkedHashMap<>();
    counts
        .getOrDefault(type, Map.of())
        .forEach((name, count) ->
            variants.shown(type, name).ifPresent(s -> shown.merge(s, count, Integer::sum)));
    return shown.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** All names, and the mentions under the names that are shown. */
  ArticleEntities all(List<Mention> mentions) {
    var shown = new ArrayList<Mention>();
    for (Mention mention : mentions) {
      variants
          .shown(mention.type(), mention.name())
          .ifPresent(name -> shown.add(mention.withName(name)));
    }
    return new ArticleEntities(
        shown, of(EntityType.PERSON), of(EntityType.PLACE), of(EntityType.ORGANISATION));
  }
}
