package lupe.index;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lupe.article.Article;
import lupe.article.EntityType;
import lupe.article.GivenEntity;
import lupe.entity.Mention;
import lupe.entity.NameKey;
import lupe.entity.NameVariants;

/** The names of one article, given and found, each in one spelling. */
public final class ArticleNames {
  private ArticleNames() {}

  /** Takes a name of an article. */
  @FunctionalInterface
  public interface Weight {
    /** How much a mention counts. */
    int of(Mention mention);
  }

  /** How often an article has each name; a name that is given counts once more. */
  public static Map<EntityType, Map<String, Integer>> counts(
      Article article, List<Mention> mentions) {
    return counts(article, mentions, mention -> 1);
  }

  /** How much an article has of each name, if mentions weigh differently. */
  public static Map<EntityType, Map<String, Integer>> counts(
      Article article, List<Mention> mentions, Weight weight) {
    Map<EntityType, Map<String, Integer>> counts = new EnumMap<>(EntityType.class);
    for (GivenEntity given : article.entities()) {
      add(counts, given.type(), spelled(given, mentions), 1);
    }
    for (Mention mention : mentions) {
      add(counts, mention.type(), mention.name(), weight.of(mention));
    }
    return counts;
  }

  private static void add(
      Map<EntityType, Map<String, Integer>> counts, EntityType type, String name, int weight) {
    counts.computeIfAbsent(type, t -> new LinkedHashMap<>()).merge(name, weight, Integer::sum);
  }

  /**
   * A given name as mentions of the article have it; else a known name in its usual spelling, but
   * never a surname for whoever is best known by it.
   */
  private static String spelled(GivenEntity given, List<Mention> mentions) {
    String key = NameKey.of(given.name());
    for (Mention mention : mentions) {
      boolean mayBe =
          mention.type() == EntityType.PERSON
              ? NameKey.mayMean(key, NameKey.of(mention.name()))
              : NameKey.of(mention.name()).equals(key);
      if (mention.type() == given.type() && mayBe) return mention.name();
    }
    boolean surname = given.type() == EntityType.PERSON && key.indexOf(' ') < 0;
    return surname
        ? given.name()
        : NameVariants.known().meaning(given.type(), given.name()).iterator().next();
  }
}
