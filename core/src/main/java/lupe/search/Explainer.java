package lupe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lupe.article.Article;
import lupe.article.EntityType;
import lupe.entity.NameVariants;
import lupe.index.ArticleHead;
import lupe.index.StoredArticles;
import lupe.query.Query;
import lupe.query.QueryPrinter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.jspecify.annotations.Nullable;

/** Explains why an article matches a request, or why not. Serves one request, one thread. */
final class Explainer {
  private final Understood query;
  private final NameVariants names;
  private final StoredArticles stored;

  Explainer(Understood query, NameVariants names) throws IOException {
    this.query = query;
    this.names = names;
    this.stored = new StoredArticles(query.searcher().getIndexReader());
  }

  /**
   * Explains.
   *
   * @param result what the request finds, as far as articles are ranked
   */
  Explanation explain(int doc, SearchResult result) throws IOException {
    var matcher = new TextMatcher(query.targets(), query.words());
    MatchedArticle matched = MatchedArticle.of(doc, stored, matcher);
    Matching matching = query.matching();
    boolean all = has(doc, matching.complete());
    boolean some = all || has(doc, matching.partial());
    boolean strict = all && query.targets().size() < query.words().weights().mixFrom();
    float score = some ? score(doc, scoring(matching, strict)) : 0;
    float asTyped = score * query.words().weights().exact() * shareAsTyped(doc);
    String id = matched.head().id();
    int rank = 0;
    ArticleHead copyOf = null;
    for (Hit hit : result.hits()) {
      boolean isCopy = hit.copies().stream().anyMatch(copy -> copy.id().equals(id));
      if (!isCopy && !hit.article().id().equals(id)) continue;
      rank = hit.rank();
      if (isCopy) copyOf = hit.article();
      break;
    }
    return new Explanation(
        matched.head(),
        all ? Explanation.Match.ALL : some ? Explanation.Match.SOME : Explanation.Match.NONE,
        rank,
        result.total(),
        score + asTyped,
        copyOf,
        words(matched),
        conditions(doc, matched.found()),
        some ? pieces(doc, strict, asTyped) : List.of());
  }

  private boolean has(int doc, org.apache.lucene.search.Query wanted) throws IOException {
    return !Membership.of(Set.of(doc), wanted, query.searcher()).isEmpty();
  }

  /** Articles with all words are scored by the complete query unless they mix with others. */
  private static org.apache.lucene.search.Query scoring(Matching matching, boolean strict) {
    Matching whole = matching.asPart();
    return strict ? whole.complete() : whole.partial();
  }

  private float shareAsTyped(int doc) throws IOException {
    List<LeafReaderContext> segments = query.searcher().getIndexReader().leaves();
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(doc, segments));
    return ExactForms.of(query.targets()).in(segment).share(doc - segment.docBase);
  }

  private float score(int doc, org.apache.lucene.search.Query scoring) throws IOException {
    var explained = query.searcher().explain(scoring, doc);
    return explained.isMatch() ? explained.getValue().floatValue() : 0;
  }

  private List<Explanation.Word> words(MatchedArticle matched) {
    var words = new ArrayList<Explanation.Word>();
    Map<Place, Reasons.Matched> places = matched.places();
    var reasons = new Reasons(query.targets());
    NearestWords nearest = null;
    for (int i = 0; i < query.targets().size(); i++) {
      Target target = query.targets().get(i);
      Reason reason = reasons.reason(i, places);
      int number = i;
      int times =
          (int)
              Stream.of(matched.inTitle(), matched.inTeaser(), matched.inBody())
                  .flatMap(List::stream)
                  .filter(match -> match.target() == number)
                  .count();
      if (reason == null && nearest == null) nearest = new NearestWords(matched.found().article());
      List<String> near =
          reason != null || nearest == null || target.isSequence()
              ? List.of()
              : nearest.to(target.text());
      words.add(
          new Explanation.Word(
              target.text(), reason, target.isSequence() ? Math.min(times, 1) : times, near));
    }
    return words;
  }

  private List<Explanation.Condition> conditions(int doc, StoredArticles.Found found)
      throws IOException {
    var conditions = new ArrayList<Explanation.Condition>();
    for (Query member : query.members()) {
      if (!FilterQueries.isFilter(member) && !(member instanceof Query.Not)) continue;
      boolean holds =
          member instanceof Query.Not not
              ? !has(doc, query.matching(not.query()).complete())
              : has(doc, query.matching(member).complete());
      conditions.add(
          new Explanation.Condition(QueryPrinter.line(member), holds, actual(member, found)));
    }
    return conditions;
  }

  /** What the article has in place of what a filter asks for. */
  private String actual(Query filter, StoredArticles.Found found) {
    Article article = found.article();
    return switch (filter) {
      case Query.Dated dated ->
          article.published() == null ? "" : article.published().date().toString();
      case Query.FromSource source -> orEmpty(article.source());
      case Query.InSection section -> orEmpty(article.section());
      case Query.Named named -> names(named.type(), found);
      default -> "";
    };
  }

  private String names(EntityType type, StoredArticles.Found found) {
    return String.join(", ", new ShownNames(found, names).of(type).stream().limit(5).toList());
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  private List<Explanation.Piece> pieces(int doc, boolean strict, float asTyped)
      throws IOException {
    var pieces = new ArrayList<Explanation.Piece>();
    for (Query member : query.members()) {
      boolean ranks =
          !FilterQueries.isFilter(member)
              && !(member instanceof Query.Not)
              && !(member instanceof Query.All)
              && !(member instanceof Query.Word word
                  && query.targets().stream().noneMatch(t -> t.text().equals(word.text())));
      if (!ranks) continue;
      float score = score(doc, scoring(query.matching(member), strict));
      pieces.add(new Explanation.Piece(QueryPrinter.line(member), score));
    }
    if (asTyped > 0) pieces.add(new Explanation.Piece("words as typed", asTyped));
    return pieces;
  }
}
