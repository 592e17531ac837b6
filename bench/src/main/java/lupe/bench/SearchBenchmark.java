package lupe.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import lupe.ArticleIndex;
import lupe.search.SearchRequest;
import lupe.search.SearchResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Queries of an index in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SearchBenchmark {
  /** Number among the kinds of {@link Queries}: words, pairs, phrases. */
  @Param({"0", "1", "2"})
  public int kind;

  private ArticleIndex index;
  private List<String> queries = List.of();
  private int next;

  /** Makes the index. */
  @Setup
  public void setUp() throws IOException {
    index = BenchmarkIndex.inMemory();
    queries = Queries.of(BenchmarkIndex.articles()).get(kind).texts();
  }

  /** Closes the index. */
  @TearDown
  public void tearDown() throws IOException {
    index.close();
  }

  private SearchRequest request() {
    next = (next + 1) % queries.size();
    return SearchRequest.of(queries.get(next));
  }

  /** Ten hits without extracts. */
  @Benchmark
  public SearchResult search() throws IOException {
    return index.search(request().snippets(0));
  }

  /** Ten hits with two extracts each, and reasons. */
  @Benchmark
  public SearchResult searchWithExtracts() throws IOException {
    return index.search(request());
  }
}
