package lupe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lupe.article.Article;
import lupe.article.EntityType;
import lupe.entity.NameVariants;
import lupe.german.Sentences;
import lupe.index.ArticleHead;
import lupe.index.StoredArticles;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.ScoreDoc;

/** Makes hits of documents: snippets, reasons, names. Serves one request, one thread. */
final class Hits {
  private final StoredArticles articles;
  private final NameVariants names;
  private final TextMatcher matcher;
  private final Reasons reasons;

  Hits(IndexReader reader, NameVariants names, TextMatcher matcher, List<Target> targets)
      throws IOException {
    this.articles = new StoredArticles(reader);
    this.names = names;
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
    MatchedArticle matched = MatchedArticle.of(doc, articles, matcher);
    StoredArticles.Found found = matched.found();
    var shown = new ShownNames(found, names);
    return new Hit(
        rank,
        score,
        complete,
        matched.head(),
        Snippets.whole(Place.TITLE, matched.head().title(), matched.inTitle()),
        snippets(found.article(), matched.inTeaser(), matched.inBody(), snippets),
        reasons.of(matched.places()),
        shown.of(EntityType.PERSON),
        shown.of(EntityType.PLACE),
        shown.of(EntityType.ORGANISATION),
        List.of());
  }

  private static List<Snippet> snippets(
      Article article, List<TextMatch> inTeaser, List<TextMatch> inBody, int wanted) {
    if (inBody.isEmpty() && article.teaser() != null) {
      return Snippets.of(Place.TEASER, article.teaser(), inTeaser, wanted);
    }
    return Snippets.of(Place.BODY, article.body(), behindTitle(article, inBody), wanted);
  }

  /** Where the text begins with what is shown as the title, the extracts begin behind it. */
  private static List<TextMatch> behindTitle(Article article, List<TextMatch> inBody) {
    int end = endOfTitle(article.title(), article.body());
    List<TextMatch> behind = inBody.stream().filter(match -> match.start() >= end).toList();
    return behind.isEmpty() ? inBody : behind;
  }

  private static int endOfTitle(String title, String body) {
    if (title.isBlank()) return Sentences.end(body, 0);
    return body.startsWith(title) ? title.length() : 0;
  }
}
