package lupe.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lupe.german.FunctionWords;
import lupe.german.Spelling;
import lupe.query.Query;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;

/**
 * Turns the tree of a query into queries of Lucene.
 *
 * <p>A word is sought in tiers: the whole word in any form, alone or as part of a compound; if it
 * is a name its other spellings; if it is a compound all its parts; and, not counted as a full
 * match, one part alone. The best tier counts.
 */
final class RankingQueries {
  private final TextFields fields;
  private final Set<Bridge> allowed;
  private final QueryWords words;
  private final FilterQueries filters;
  private final Weights weights;

  RankingQueries(TextFields fields, Set<Bridge> allowed, QueryWords words, FilterQueries filters) {
    this.fields = fields;
    this.allowed = allowed;
    this.words = words;
    this.filters = filters;
    this.weights = words.weights();
  }

  Matching matching(Query query) {
    return switch (query) {
      case Query.All all -> Matching.strict(new MatchAllDocsQuery());
      case Query.Word word -> word(words.word(word.text()));
      case Query.Phrase phrase -> Matching.strict(phrase(phrase.words(), 0));
      case Query.Near near -> Matching.strict(phrase(near.words(), near.distance()));
      case Query.Exact exact -> Matching.strict(exact(exact.words()));
      case Query.Prefix prefix -> Matching.strict(prefix(prefix.text()));
      case Query.InTitle inTitle ->
          new RankingQueries(fields.titleOnly(), allowed, words, filters).matching(inTitle.query());
      case Query.Not not -> Matching.strict(without(List.of(), not.query()));
      case Query.And and -> and(and.queries());
      case Query.Or or -> or(or.queries());
      case Query.Named named -> filter(named);
      case Query.FromSource source -> filter(source);
      case Query.InSection section -> filter(section);
      case Query.Dated dated -> filter(dated);
    };
  }

  private Matching filter(Query query) {
    return Matching.strict(new ConstantScoreQuery(filters.filter(query)));
  }

  private Matching word(QueryWord word) {
    var tiers = new ArrayList<org.apache.lucene.search.Query>();
    tiers.add(whole(word));
    for (List<String> name : word.longNames()) {
      tiers.add(new BoostQuery(fields.sequence(words.places(name), 0), weights.name()));
    }
    if (!word.isCompound()) return Matching.strict(strongest(tiers));
    List<List<String>> parts = word.parts().stream().map(QueryWord::termsOf).toList();
    if (!allowed.contains(Bridge.PARTS_APART) && allowed.contains(Bridge.HYPHEN)) {
      tiers.add(new BoostQuery(fields.sequence(parts, 0), weights.partsApart()));
    }
    var complete = strongest(tiers, parts(parts, false));
    return allowed.contains(Bridge.PART_ALONE)
        ? new Matching(complete, strongest(tiers, parts(parts, true)), List.of())
        : Matching.strict(complete);
  }

  /** The parts of a compound. */
  private PartsQuery parts(List<List<String>> terms, boolean alone) {
    var parts = new ArrayList<PartsQuery.Part>();
    for (List<String> part : terms) {
      boolean head = parts.size() == terms.size() - 1;
      float weight = head ? weights.headAlone() : weights.modifierAlone();
      parts.add(new PartsQuery.Part(fields.anyOfIfKnown(part), alone ? weight : 0));
    }
    float together = allowed.contains(Bridge.PARTS_APART) ? weights.partsApart() : 0;
    return new PartsQuery(parts, together, weights.tie());
  }

  private org.apache.lucene.search.Query strongest(
      List<org.apache.lucene.search.Query> tiers, org.apache.lucene.search.Query... more) {
    var all = new ArrayList<>(tiers);
    all.addAll(List.of(more));
    return UnionQuery.strongest(all, weights.tie());
  }

  /** The word in the forms that are allowed. The index does not tell the forms of a lemma apart. */
  private org.apache.lucene.search.Query whole(QueryWord word) {
    if (allowed.contains(Bridge.INFLECTION)) return fields.word(word.alternatives());
    List<Alternative> others =
        word.alternatives().stream().filter(a -> a.bridge() != Bridge.INFLECTION).toList();
    boolean letters =
        allowed.contains(Bridge.EXACT)
            || allowed.contains(Bridge.SPELLING)
            || allowed.contains(Bridge.HYPHEN);
    if (!letters) return fields.word(others);
    return strongest(List.of(exact(List.of(word.text())), fields.word(others)));
  }

  /** Words in sequence: each as a whole, or by its parts at positions of their own. */
  private org.apache.lucene.search.Query phrase(List<String> texts, int slop) {
    List<List<String>> places = words.places(texts);
    return places.size() == 1 ? fields.anyOf(places.get(0)) : fields.sequence(places, slop);
  }

  private org.apache.lucene.search.Query exact(List<String> texts) {
    return new ExactQuery(phrase(texts, 0), texts, fields);
  }

  private org.apache.lucene.search.Query prefix(String text) {
    String key = Spelling.key(text);
    var any = new ArrayList<org.apache.lucene.search.Query>();
    any.add(word(words.word(text)).complete());
    for (TextFields.TextField field : fields.fields()) {
      var words =
          new PrefixQuery(new Term(field.name(), key), PrefixQuery.CONSTANT_SCORE_BLENDED_REWRITE);
      any.add(new BoostQuery(words, field.weight()));
    }
    return strongest(any);
  }

  private org.apache.lucene.search.Query without(
      List<org.apache.lucene.search.Query> with, Query unwanted) {
    var query = new BooleanQuery.Builder();
    if (with.isEmpty()) query.add(new MatchAllDocsQuery(), Occur.MUST);
    with.forEach(wanted -> query.add(wanted, Occur.MUST));
    query.add(matching(unwanted).complete(), Occur.MUST_NOT);
    return query.build();
  }

  private Matching and(List<Query> queries) {
    var complete = new BooleanQuery.Builder();
    var partial = new BooleanQuery.Builder();
    var all = new ArrayList<org.apache.lucene.search.Query>();
    var any = new ArrayList<org.apache.lucene.search.Query>();
    var kept = withoutFunctionWords(queries);
    for (Query query : kept) {
      if (FilterQueries.isFilter(query)) {
        var filter = filters.filter(query);
        complete.add(filter, Occur.FILTER);
        partial.add(filter, Occur.FILTER);
      } else if (query instanceof Query.Not not) {
        var unwanted = matching(not.query()).complete();
        complete.add(unwanted, Occur.MUST_NOT);
        partial.add(unwanted, Occur.MUST_NOT);
      } else {
        Matching part = matching(query).asPart();
        all.add(part.complete());
        any.add(part.partial());
      }
    }
    if (all.isEmpty()) {
      complete.add(new MatchAllDocsQuery(), Occur.MUST);
      return Matching.strict(new ConstantScoreQuery(complete.build()));
    }
    complete.add(AllQuery.of(all), Occur.MUST);
    partial.add(UnionQuery.sum(any), Occur.MUST);
    return new Matching(complete.build(), partial.build(), neighbours(kept));
  }

  /** Whether a member of a query adds to the score. */
  private static boolean ranks(Query query) {
    return !FilterQueries.isFilter(query) && !(query instanceof Query.Not);
  }

  private static List<Query> withoutFunctionWords(List<Query> queries) {
    List<Query> kept =
        queries.stream()
            .filter(q -> !(q instanceof Query.Word word && FunctionWords.contains(word.text())))
            .toList();
    return kept.isEmpty() ? queries : kept;
  }

  /** Neighbouring words of the query near each other in the article. */
  private List<Near> neighbours(List<Query> queries) {
    var near = new ArrayList<Near>();
    int member = 0;
    for (int i = 0; i + 1 < queries.size(); i++) {
      if (!ranks(queries.get(i))) continue;
      if (queries.get(i) instanceof Query.Word first
          && queries.get(i + 1) instanceof Query.Word second) {
        near(words.word(first.text()), words.word(second.text()), member).ifPresent(near::add);
      }
      member++;
    }
    return near;
  }

  private Optional<Near> near(QueryWord first, QueryWord second, int member) {
    var places = List.of(first.nearTerms(), second.nearTerms());
    var query = fields.sequence(places, weights.nearSlop());
    if (query instanceof MatchNoDocsQuery) return Optional.empty();
    return Optional.of(
        new Near(
            new BoostQuery(query, weights.near()), near(first, member), near(second, member + 1)));
  }

  private Near.Word near(QueryWord word, int member) {
    float highest = whole(word) instanceof WordQuery known ? known.highest() : 0;
    return new Near.Word(member, highest, word.leastNear());
  }

  private Matching or(List<Query> queries) {
    var complete = new BooleanQuery.Builder();
    var partial = new BooleanQuery.Builder();
    for (Query query : queries) {
      Matching part = matching(query).asPart();
      complete.add(part.complete(), Occur.SHOULD);
      partial.add(part.partial(), Occur.SHOULD);
    }
    return new Matching(complete.build(), partial.build(), List.of());
  }
}
