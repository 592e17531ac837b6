package lupe.cli.output;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lupe.article.Published;
import lupe.index.ArticleHead;
import lupe.query.Note;
import lupe.query.Span;
import lupe.search.Bridge;
import lupe.search.Facet;
import lupe.search.FacetCount;
import lupe.search.Hit;
import lupe.search.Place;
import lupe.search.Reason;
import lupe.search.SearchRequest;
import lupe.search.SearchResult;
import lupe.search.Snippet;

/** Answers made by hand. */
final class Sample {
  static final ArticleHead FULL =
      new ArticleHead(
          "etat-1",
          "Streit um den Militärhaushalt",
          Published.on(LocalDate.of(2025, 2, 27)),
          "Politik",
          "Talbote",
          "https://talbote.example/etat-1");
  static final ArticleHead BARE = new ArticleHead("a,\"b", "Ohne, alles", null, null, null, null);

  private Sample() {}

  /** A hit in full. */
  static Hit full(int rank) {
    return new Hit(
        rank,
        12.5f,
        true,
        FULL,
        new Snippet(Place.TITLE, FULL.title(), List.of(new Snippet.Mark(21, 29))),
        List.of(
            new Snippet(
                Place.BODY,
                "Der Haushalt der Armee steigt.",
                List.of(new Snippet.Mark(4, 12), new Snippet.Mark(17, 22)))),
        List.of(new Reason("Haushalt", Bridge.COMPOUND_HEAD, "Militärhaushalt", Place.TITLE)),
        List.of("Ute Grau"),
        List.of("Berlin"),
        List.of("Bundestag"),
        List.of());
  }

  /** A hit of which little is known and that has one word only. */
  static Hit partial(int rank) {
    return titled(rank, BARE, false);
  }

  /** A hit with this title and id. */
  static Hit hostile(int rank, String text) {
    return titled(rank, new ArticleHead(text, text, null, text, text, text), true);
  }

  private static Hit titled(int rank, ArticleHead article, boolean complete) {
    return new Hit(
        rank,
        30f,
        complete,
        article,
        new Snippet(Place.TITLE, article.title(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static Answer answer(long total, Hit... hits) {
    return answer(null, SearchRequest.of("Haushalt"), total, true, hits);
  }

  static Answer answer(
      String queryId, SearchRequest request, long total, boolean exact, Hit... hits) {
    return new Answer(
        queryId,
        request,
        new SearchResult(
            request.text(),
            total,
            exact,
            Arrays.stream(hits).filter(hit -> !hit.complete()).count(),
            false,
            7,
            List.of(),
            List.of(),
            List.of(hits),
            Map.of()));
  }

  /** An answer with a note and counts. */
  static Answer counted() {
    return new Answer(
        null,
        SearchRequest.of("\"Haushalt").facets(Facet.SECTION),
        new SearchResult(
            "\"Haushalt",
            1,
            true,
            0,
            true,
            7,
            List.of(new Note(new Span(0, 1), "the quote is not closed")),
            List.of(),
            List.of(full(1)),
            Map.of(
                Facet.SECTION,
                List.of(new FacetCount("Politik", 12), new FacetCount("Sport", 1)))));
  }

  static String write(Format format, Answer... answers) {
    return write(format, Look.PLAIN, answers);
  }

  static String write(Format format, Look look, Answer... answers) {
    var out = new StringWriter();
    try {
      ResultFormat writer = format.to(out, look, "my run");
      for (Answer answer : answers) writer.write(answer);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }
}
