package lupe.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lupe.article.EntityType;
import lupe.entity.NameKey;
import lupe.entity.NameVariants;
import lupe.index.EntityFields;
import lupe.query.Query;
import lupe.query.Span;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** Lists the names of articles. */
final class EntityList {
  private static final Span NOWHERE = new Span(0, 0);

  private final EntityRequest request;
  private final NameVariants variants;

  EntityList(EntityRequest request, NameVariants variants) {
    this.request = request;
    this.variants = variants;
  }

  /** What articles are asked for: those of the request that name all it asks for. */
  SearchRequest articles() {
    SearchRequest articles = request.articles();
    for (String name : request.with()) {
      List<Query> any = new ArrayList<>();
      for (EntityType type : EntityType.values()) any.add(new Query.Named(type, name, NOWHERE));
      articles = articles.where(new Query.Or(any));
    }
    return articles;
  }

  /** Names counted in articles. */
  record Counted(long articles, List<EntityCount> names) {}

  /** Counts the names of the articles that match; those of most articles first. */
  Counted count(IndexSearcher searcher, org.apache.lucene.search.Query query) throws IOException {
    List<NameTally> tallies = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      if (request.types().contains(type)) tallies.add(new NameTally(type, variants));
    }
    var counter = new TallyCollector(tallies);
    searcher.search(new ConstantScoreQuery(query), counter);
    List<EntityCount> names =
        tallies.stream()
            .flatMap(tally -> tally.names().stream())
            .filter(name -> !isAskedFor(name))
            .map(EntityList::count)
            .sorted(
                Comparator.comparingLong(EntityCount::articles)
                    .reversed()
                    .thenComparing(EntityCount::name)
                    .thenComparing(EntityCount::type))
            .toList();
    return new Counted(counter.articles(), names);
  }

  private boolean isAskedFor(NamedOnce name) {
    String key = EntityFields.key(name.spelling());
    for (String wanted : request.with()) {
      Set<String> keys = new HashSet<>();
      variants.meaning(name.type(), wanted).forEach(meant -> keys.add(EntityFields.key(meant)));
      if (keys.contains(key)) return true;
      boolean surname = name.type() == EntityType.PERSON;
      if (surname && keys.stream().anyMatch(typed -> NameKey.mayMean(typed, key))) return true;
    }
    return false;
  }

  private static EntityCount count(NamedOnce name) {
    return new EntityCount(
        name.spelling(), name.type(), name.articles(), day(name.firstDay()), day(name.lastDay()));
  }

  private static @Nullable LocalDate day(long day) {
    return day == NamedOnce.NEVER ? null : LocalDate.ofEpochDay(day);
  }
}
