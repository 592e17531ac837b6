package lupe.example;

import com.google.common.html.HtmlEscapers;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import lupe.ArticleIndex;
import lupe.query.Note;
import lupe.query.QueryException;
import lupe.search.Facet;
import lupe.search.FacetCount;
import lupe.search.Hit;
import lupe.search.SearchRequest;
import lupe.search.SearchResult;

/**
 * A service that answers the readers of a site, the whole day, while {@link NightlyRebuild}
 * replaces what it searches. One for the program; the container calls {@link #close}:
 *
 * <pre>{@code
 * @Bean
 * NewsService news() throws IOException {
 *   return new NewsService(ArticleIndex.at(folder).refreshEvery(Duration.ofMinutes(1)).open());
 * }
 * }</pre>
 */
public final class NewsService implements AutoCloseable {
  private static final int PAGE = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final ArticleIndex articles;

  /** A service that searches an index, and closes it in the end. */
  public NewsService(ArticleIndex articles) {
    this.articles = articles;
  }

  /**
   * What a page shows.
   *
   * @param total articles with all the words
   * @param remarks what the reader should know, such as a misspelt filter
   * @param sections names of sections with articles, most first
   */
  public record Page(long total, List<Line> lines, List<String> remarks, List<String> sections) {}

  /** An article on a page: its address, headline and extract, the last two as HTML. */
  public record Line(String id, String headline, String extract) {}

  /**
   * Answers a reader.
   *
   * @param typed whatever the reader typed
   * @param number number of the page, from 0
   */
  public Page find(String typed, int number) throws IOException {
    SearchRequest request =
        SearchRequest.of(typed)
            .limit(PAGE)
            .offset(PAGE * number)
            .facets(Facet.SECTION)
            .snippets(1)
            .timeout(PATIENCE);
    try {
      return page(articles.search(request));
    } catch (QueryException e) {
      return new Page(0, List.of(), List.of(e.getMessage()), List.of());
    }
  }

  private static Page page(SearchResult result) {
    return new Page(
        result.total(),
        result.hits().stream().map(NewsService::line).toList(),
        result.notes().stream().map(Note::text).toList(),
        result.facets().getOrDefault(Facet.SECTION, List.of()).stream()
            .map(FacetCount::value)
            .toList());
  }

  private static Line line(Hit hit) {
    String extract =
        hit.snippets().stream()
            .map(snippet -> snippet.marked("<mark>", "</mark>", HtmlEscapers.htmlEscaper()::escape))
            .collect(Collectors.joining(" … "));
    String headline = hit.title().marked("<mark>", "</mark>", HtmlEscapers.htmlEscaper()::escape);
    return new Line(hit.article().id(), headline, extract);
  }

  @Override
  public void close() throws IOException {
    articles.close();
  }
}
