package lupe.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import lupe.ArticleIndex;
import lupe.article.Article;
import lupe.article.Published;
import lupe.index.ArticleHead;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NearCopiesTest {
  private static final String REPORT =
      "Der Stadtrat von Talstadt hat am Dienstag den Neubau der Brücke beschlossen. "
          + "Die Arbeiten sollen im Frühjahr beginnen und etwa zwei Jahre dauern. "
          + "Nach Angaben der Verwaltung kostet das Vorhaben 14 Millionen Euro. "
          + "Umweltverbände kritisieren, dass dafür 40 alte Bäume gefällt werden müssen.";

  private ArticleIndex index;

  @BeforeEach
  void open() throws IOException {
    index = ArticleIndex.inMemory();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void copiesStandBelowTheBestOfThem() throws IOException {
    add(copies());
    SearchResult result = index.search("Brücke");
    assertThat(ids(result)).containsExactly("a", "other");
    assertThat(result.hits().get(0).copies()).extracting(ArticleHead::id).containsExactly("b", "c");
    assertThat(result.hits().get(1).copies()).isEmpty();
    assertThat(result.total()).isEqualTo(4);
  }

  @Test
  void allCopiesAreShownWhenAskedFor() throws IOException {
    add(copies());
    SearchResult result = index.search(SearchRequest.of("Brücke").allCopies(true));
    assertThat(ids(result)).containsExactlyInAnyOrder("a", "b", "c", "other");
    assertThat(result.hits()).allMatch(hit -> hit.copies().isEmpty());
  }

  @Test
  void countsAreOfAllArticles() throws IOException {
    add(copies());
    SearchResult result = index.search(SearchRequest.of("Brücke").facets(Facet.SOURCE));
    assertThat(result.facets().get(Facet.SOURCE))
        .extracting(FacetCount::count)
        .containsExactly(1L, 1L, 1L, 1L);
  }

  @Test
  void aCopyThatAFilterExcludesIsNotNamed() throws IOException {
    add(copies());
    SearchResult result = index.search("Brücke -quelle:Flusskurier");
    assertThat(ids(result)).containsExactly("a", "other");
    assertThat(result.hits().get(0).copies()).extracting(ArticleHead::id).containsExactly("c");
  }

  @Test
  void theOrderOfIndexingAndUpdatesMakeNoDifference() throws IOException {
    List<Article> articles = new ArrayList<>(copies());
    add(articles);
    String listing = listing(index);
    for (long seed = 0; seed < 5; seed++) {
      Collections.shuffle(articles, new Random(seed));
      try (var other = ArticleIndex.inMemory()) {
        for (Article article : articles) {
          try (var update = other.update()) {
            update.add(article);
            update.commit();
          }
        }
        assertThat(listing(other)).isEqualTo(listing);
      }
    }
  }

  @Test
  void afterADeletionTheNextCopyStandsInItsPlace() throws IOException {
    add(copies());
    try (var update = index.update()) {
      update.delete("a");
      update.commit();
    }
    SearchResult result = index.search("Brücke");
    assertThat(ids(result)).hasSize(2).contains("other");
    assertThat(result.hits().stream().mapToInt(hit -> hit.copies().size()).sum()).isEqualTo(1);
  }

  @Test
  void pagesGoOnWhereTheLastOneEnded() throws IOException {
    var articles = new ArrayList<Article>();
    for (int story = 0; story < 12; story++) {
      String text = storyText(story);
      for (int paper = 0; paper < 4; paper++) {
        articles.add(
            article("s" + story + "-" + paper, "Blatt " + paper, "Streit im Rat", text, 1 + paper));
      }
    }
    add(articles);
    var listed = new ArrayList<String>();
    for (int offset = 0; offset < 12; offset += 5) {
      SearchResult page = index.search(SearchRequest.of("Streit").limit(5).offset(offset));
      assertThat(page.total()).isEqualTo(48);
      assertThat(page.hits()).allSatisfy(hit -> assertThat(hit.copies()).hasSize(3));
      listed.addAll(ids(page));
    }
    assertThat(listed).hasSize(12);
    assertThat(listed.stream().map(id -> id.split("-", 2)[0]).distinct()).hasSize(12);
  }

  private static String storyText(int story) {
    var text = new StringBuilder();
    var random = new Random(story);
    for (int i = 0; i < 80; i++) text.append("wort").append(random.nextInt(5000)).append(' ');
    return text.toString();
  }

  private static List<Article> copies() {
    String shorter = REPORT.substring(0, REPORT.lastIndexOf(" Umweltverbände"));
    return List.of(
        article("a", "Talbote", "Brücke: Talstadt baut neu", REPORT, 4),
        article("b", "Flusskurier", "Neubau beschlossen", "TALSTADT (DNA) – " + REPORT, 3),
        article("c", "Berghaus", "14 Millionen Euro", shorter, 5),
        article(
            "other",
            "Anzeiger",
            "Angler",
            "Am Fluss, unweit der alten Brücke, angelten am Wochenende wieder viele Leute aus der Stadt"
                + " und dem Umland; gefangen wurde wenig, gelacht dafür umso mehr, wie der Verein sagt.",
            3));
  }

  private static Article article(String id, String source, String title, String text, int day) {
    return Article.builder(id, title, text)
        .source(source)
        .published(Published.on(LocalDate.of(2025, 5, day)))
        .build();
  }

  private void add(List<Article> articles) throws IOException {
    try (var update = index.update()) {
      for (Article article : articles) update.add(article);
      update.commit();
    }
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(hit -> hit.article().id()).toList();
  }

  private static String listing(ArticleIndex index) throws IOException {
    var lines = new StringBuilder();
    for (Hit hit : index.search("Brücke").hits()) {
      lines.append(hit.article().id());
      hit.copies().forEach(copy -> lines.append(' ').append(copy.id()));
      lines.append('\n');
    }
    return lines.toString();
  }
}
