package lupe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lupe.analysis.NameSpans;
import lupe.article.Article;
import lupe.article.EntityType;
import lupe.german.Sentences;
import lupe.index.ArticleHead;
import lupe.index.ArticleText;
import lupe.index.StoredArticles;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.ScoreDoc;

/** Makes hits of documents: snippets, reasons, names. Serves one request, one thread. */
final class Hits {
  private final StoredArticles articles;
  private final TextMatcher matcher;
  private final Reasons reasons;

  Hits(IndexReader reader, TextMatcher matcher, List<Target> targets) throws IOException {
    this.articles = new StoredArticles(reader);
    this.matcher = matcher;
    this.reasons = new Reasons(targets);
  }

  List<Hit> page(Listing listing, SearchRequest request) throws IOException {
    var hits = new ArrayList<Hit>();
    int end = Math.min(listing.docs().size(), request.offset() + request.limit());
    for (int i = request.offset(); i < end; i++) {
      ScoreDoc doc = listing.docs().get(i);
      boolean complete = listing.ranked().complete().contains(doc.doc);
      float score = Float.isNaN(doc.score) ? 0 : doc.score;
      Hit hit =
          request.snippets() == 0
              ? bare(i + 1, doc.doc, score, complete)
              : full(i + 1, doc.doc, score, complete, request.snippets());
      List<Integer> copies = listing.copies().getOrDefault(doc.doc, List.of());
      hits.add(copies.isEmpty() ? hit : hit.withCopies(CopyHeads.of(copies, articles)));
    }
    return hits;
  }

  private Hit bare(int rank, int doc, float score, boolean complete) throws IOException {
    ArticleHead head = articles.head(doc);
    Snippet title = Snippets.whole(Place.TITLE, head.title(), List.of());
    return new Hit(
        rank, score, complete, head, title, List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  private Hit full(int rank, int doc, float score, boolean complete, int snippets)
      throws IOException {
    StoredArticles.Found found = articles.article(doc);
    Article article = found.article();
    ArticleHead head = articles.head(doc);
    List<TextMatch> inTitle = matcher.match(head.title(), titleNames(found));
    List<TextMatch> inTeaser =
        matcher.match(article.teaser(), ArticleText.inTeaser(article, found.mentions()));
    List<TextMatch> inBody =
        matcher.match(article.body(), ArticleText.inBody(article, found.mentions()));
    var matched = new EnumMap<Place, Reasons.Matched>(Place.class);
    matched.put(Place.TITLE, new Reasons.Matched(head.title(), inTitle));
    String teaser = article.teaser();
    if (teaser != null) matched.put(Place.TEASER, new Reasons.Matched(teaser, inTeaser));
    matched.put(Place.BODY, new Reasons.Matched(article.body(), inBody));
    return new Hit(
        rank,
        score,
        complete,
        head,
        Snippets.whole(Place.TITLE, head.title(), inTitle),
        snippets(article, inTeaser, inBody, snippets),
        reasons.of(matched),
        names(found, EntityType.PERSON),
        names(found, EntityType.PLACE),
        names(found, EntityType.ORGANISATION),
        List.of());
  }

  /** Where the first sentence stands for a missing title, its names are not looked up. */
  private static NameSpans titleNames(StoredArticles.Found found) {
    Article article = found.article();
    return article.title().isEmpty()
        ? NameSpans.NONE
        : ArticleText.inTitle(article, found.mentions());
  }

  private static List<Snippet> snippets(
      Article article, List<TextMatch> inTeaser, List<TextMatch> inBody, int wanted) {
    if (inBody.isEmpty() && article.teaser() != null) {
      return Snippets.of(Place.TEASER, article.teaser(), inTeaser, wanted);
    }
    return Snippets.of(Place.BODY, article.body(), behindTitle(article, inBody), wanted);
  }

  /** Where the first sentence is shown as the title, the extracts begin behind it. */
  private static List<TextMatch> behindTitle(Article article, List<TextMatch> inBody) {
    if (!article.title().isBlank()) return inBody;
    int end = Sentences.end(article.body(), 0);
    List<TextMatch> behind = inBody.stream().filter(match -> match.start() >= end).toList();
    return behind.isEmpty() ? inBody : behind;
  }

  /** Names given and found, most frequent first, each once. */
  private static List<String> names(StoredArticles.Found found, EntityType type) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    found.article().entities().stream()
        .filter(entity -> entity.type() == type)
        .forEach(entity -> counts.merge(entity.name(), 1, Integer::sum));
    found.mentions().stream()
        .filter(mention -> mention.type() == type)
        .forEach(mention -> counts.merge(mention.name(), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
