package lupe.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import lupe.analysis.GermanNewsAnalyzer;
import lupe.entity.Mention;
import lupe.entity.NewsEntityRecognizer;
import lupe.query.ParsedQuery;
import lupe.query.QueryParser;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What needs no index: analysis, entities, parsing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class WordBenchmark {
  private final GermanNewsAnalyzer analyzer = new GermanNewsAnalyzer();
  private final QueryParser parser = new QueryParser(LocalDate.EPOCH);
  private List<String> texts = List.of();
  private int next;

  /** Takes the articles. */
  @Setup
  public void setUp() throws IOException {
    texts = BenchmarkIndex.articles().stream().map(article -> article.body()).toList();
  }

  private String text() {
    next = (next + 1) % texts.size();
    return texts.get(next);
  }

  /** One article to terms. */
  @Benchmark
  public int analysis() throws IOException {
    int length = 0;
    try (TokenStream stream = analyzer.tokenStream("body", text())) {
      var term = stream.getAttribute(TermToBytesRefAttribute.class);
      stream.reset();
      while (stream.incrementToken()) length += term.getBytesRef().length;
      stream.end();
    }
    return length;
  }

  /** The names of one article. */
  @Benchmark
  public List<Mention> entities() {
    return NewsEntityRecognizer.get().recognize(text());
  }

  /** One query to its tree. */
  @Benchmark
  public ParsedQuery parsing() {
    return parser.parse("\"seltene Erden\" (Export ODER Ausfuhr) -China ort:Peking seit:2024");
  }
}
